import Dialogue
import Wording

extension AppState {
  /// Who is to sign and who gets a copy, each with what is written down.
  func page(of room: SigningRoom) -> Page {
    guard let table, let acta = actaRecord else { return .empty }
    let words = look.wording.actaScreen
    let rows = signingRows
    let frozen = table.mesa.frozen(acta.id)
    let state = words.state(table.mesa.state(of: acta.id)) { table.mesa.party($0)?.name ?? "" }
    let title = [words.title(frozen?.number), state].joined(separator: separator)
    return Page(
      listPane(title, count: rows.count, empty: words.noSigners) { index in
        switch rows[index] {
        case .signer(let signer, let mark):
          let party = signer.party.flatMap { table.mesa.party($0)?.name }
          let role = signer.role.map { look.wording.records.code($0, in: .teamRole) }
          let whose = [party ?? role, self.mark(of: signer.person, beside: party)].compactMap { $0 }
          let right = mark.flatMap { mark in
            mark.code(.outcome).map {
              look.wording.documents.signature($0, mark.text(.hour), mark.text(.words))
            }
          }
          return Row(
            look.glyphs.box(mark == nil ? "[ ]" : "[x]")
              + "\(signer.name) (\(whose.joined(separator: ", ")))",
            right: right ?? words.notSigned, mark == nil ? .text : .textDim)
        case .copy(let party, let mark):
          let right = mark.map { mark in
            words.delivered(
              mark.text(.addressee), mark.date(.date).map(look.wording.dates.short) ?? "")
          }
          return Row(
            look.glyphs.box(mark == nil ? "[ ]" : "[x]") + words.copies + ": " + party.name,
            right: right ?? words.notDelivered, mark == nil ? .text : .textDim)
        }
      })
  }
}
