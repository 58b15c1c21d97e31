import Content
import Dialogue
import Documents
import PlainIdentities
import Wording

@testable import Interface

extension Robot {
  /// Everybody is there, accredited, with a mediator, at a session that has an agenda.
  mutating func seat(language: String = "castellano") {
    perform(.openSession(date: state.now.date, place: "Local comunal"))
    for (place, party) in mesa.parties.enumerated() {
      let name = ["Ana Quispe", "Luis Vega", "Nora Paz"][place % 3]
      perform(
        .addRecord(
          .delegate,
          [
            .name: .text(name), .party: .party(party.id), .position: .text("Delegatura"),
            .dni: .text("4012345\(place)"), .accreditation: .code(.accredited),
            .language: .text(language),
          ]))
      perform(.recordAttendance(1, name, of: party.id, isPresent: true))
    }
    perform(.addRecord(.teamMember, [.name: .text("Rosa Luna"), .teamRole: .code(.mediator)]))
    perform(.addRecord(.agendaItem, [.title: .text("Agua del río")]))
  }

  /// The acta on the screen, or another paper, composed by the program's own template, as one line.
  func paper(_ kind: DocumentKind? = nil) -> String {
    let acta = state.actaRecord?.id
    guard let chronicle = state.table?.chronicle, kind != nil || acta != nil else { return "" }
    let folio = acta.flatMap { mesa.frozen($0)?.folio }
    let request = DocumentRequest(
      mesa: kind == nil ? folio.map { chronicle.mesa(asOf: $0) } ?? mesa : mesa, acta: acta,
      day: state.now.date, holidays: Self.handbook.holidays, stamp: .none)
    do {
      let row = kind?.row ?? DocumentRow.acta
      let prepared = try row.prepared(for: request, state.look.wording)
      let path = prepared.template.path(in: state.look.wording.language)
      let document = try prepared.compose(Template(EmbeddedContent.file(path) ?? []))
      let text = String(decoding: try DocumentWriter.write(document, as: .text), as: UTF8.self)
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    } catch {
      return "\(error)"
    }
  }

  /// Goes to a part of the acta by its title.
  mutating func walk(toPart title: String) {
    press("<Home>")
    for _ in state.actaRows where state.selectedActaRow?.title.contains(title) != true {
      press("<Down>")
    }
  }
}
