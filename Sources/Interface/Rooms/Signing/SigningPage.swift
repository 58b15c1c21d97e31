import Dialogue
import Wording

extension AppState {
  /// Who can sign for whom and what is missing; once the acta is frozen, who is to sign and who gets a
  /// copy, each with what is written down.
  func page(of room: SigningRoom) -> Page {
    guard let table, let acta = actaRecord else { return .empty }
    let words = look.wording.actaScreen
    let rows = signingRows
    let frozen = table.mesa.frozen(acta.id)
    let state =
      frozen == nil
      ? words.whoCanSign
      : words.state(table.mesa.state(of: acta.id)) { table.mesa.party($0)?.name ?? "" }
    let title = [words.title(frozen?.number), state].joined(separator: separator)
    return Page(
      listPane(title, count: rows.count, empty: words.noSigners) { index in
        switch rows[index] {
        case .party(let party): self.row(of: party, table.mesa)
        case .person(let person): self.row(of: person, table.mesa)
        case .signer(let signer, let mark, let obstacles):
          self.row(of: signer, mark, obstacles, table.mesa)
        case .copy(let party, let mark):
          self.row(
            ticked: mark != nil, words.copies + ": " + party.name,
            mark.map { mark in
              words.delivered(
                mark.text(.addressee), mark.date(.date).map(look.wording.dates.short) ?? "")
            } ?? words.notDelivered)
        }
      })
  }

  private func row(of party: PartySigning, _ mesa: Mesa) -> Row {
    let name = mesa.party(party.party)?.name ?? party.party.description
    return Row(
      (party.isUnsigned ? severitySign(true) : "") + name,
      right: look.wording.actaScreen.signing(of: party),
      party.isUnsigned ? .messageError : .textStrong)
  }

  private func row(of person: PersonSigning, _ mesa: Mesa) -> Row {
    let known = mesa.person(person.person)
    let number = mesa.speakerNumbers[person.person].map { "\($0) " } ?? ""
    let role =
      known?.party == nil
      ? mesa.records.all(.teamMember).last { $0.person() == person.person }?.code(.teamRole)
        .map { look.wording.records.code($0, in: .teamRole) } : known?.details.office
    let whose = [role ?? "", mark(of: person.person, beside: nil) ?? ""].filter { !$0.isEmpty }
    let words = whose.isEmpty ? "" : " (\(whose.joined(separator: ", ")))"
    return Row(
      (known?.party == nil ? "" : "  ") + number + mesa.name(of: person.person) + words,
      right: look.wording.actaScreen.signing(of: person),
      person.canSign ? .textDim : .text)
  }

  private func row(
    of signer: ActaSigner, _ mark: Record?, _ obstacles: [SigningObstacle], _ mesa: Mesa
  ) -> Row {
    let party = signer.party.flatMap { mesa.party($0)?.name }
    let role = signer.role.map { look.wording.records.code($0, in: .teamRole) }
    let whose = [party ?? role, self.mark(of: signer.person, beside: party)].compactMap { $0 }
    let outcome = mark.flatMap { mark in
      mark.code(.outcome).map {
        look.wording.documents.signature(
          $0, day(of: mark, mesa), mark.text(.hour), words(of: mark))
      }
    }
    if mark?.code(.outcome) == .declined {
      return Row(
        look.glyphs.box("[-]") + "\(signer.name) (\(whose.joined(separator: ", ")))",
        right: outcome ?? "", .textDim)
    }
    return row(
      ticked: mark != nil, "\(signer.name) (\(whose.joined(separator: ", ")))",
      ([outcome ?? look.wording.actaScreen.notSigned]
        + obstacles.map(look.wording.actaScreen.obstacle)).joined(separator: "; "))
  }

  /// Why somebody did not sign, or who did in their place.
  private func words(of mark: Record) -> String {
    guard mark.code(.outcome) == .onRequest, !mark.text(.witness).isEmpty else {
      return mark.text(.words)
    }
    return [mark.text(.witness), mark.text(.witnessDNI)].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// The day of a signature where it is not that on which the acta went to signature.
  private func day(of mark: Record, _ mesa: Mesa) -> String {
    let frozen = mark.reference(.acta).flatMap(mesa.frozen)
    return mark.date(.date).flatMap { $0 == frozen?.date ? nil : look.wording.dates.short($0) }
      ?? ""
  }

  private func row(ticked: Bool, _ words: String, _ right: String) -> Row {
    Row(look.glyphs.box(ticked ? "[x]" : "[ ]") + words, right: right, ticked ? .textDim : .text)
  }
}
