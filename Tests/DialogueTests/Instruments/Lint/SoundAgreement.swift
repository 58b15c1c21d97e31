import Content
import PlainIdentities

@testable import Dialogue

/// An agreement that lacks nothing, with the records in which defects are planted.
struct SoundAgreement {
  static let lexicon = LexiconContent.lint()

  var table = Table()
  let agendaItem: RecordID
  let delegate: RecordID
  let agreement: RecordID
  let commitment: RecordID
  let acceptances: [RecordID]

  init(
    text: String = "La comunidad tendrá agua medida en el canal",
    action: String = "Instalar tres medidores de caudal en el canal", by party: PartyID = 1,
    deadline: Deadline = .date(Example.day("2026-12-18"))
  ) {
    agendaItem = table.add(.agendaItem, [.title: .text("Agua")])
    delegate = table.add(
      .delegate,
      [
        .name: .text("Ana Quispe"), .party: .party(party), .position: .text("Gerenta"),
        .dni: .text("40123456"), .accreditation: .code(.accredited),
        .expiry: .day("2027-12-31"),
      ])
    agreement = table.add(
      .agreement,
      [
        .text: .text(text), .agendaItem: .record(agendaItem), .readAloud: .date(Example.date),
      ])
    commitment = table.add(
      .commitment,
      [
        .agreement: .record(agreement), .action: .text(action),
        .responsible: .parties([party]),
        .responsiblePeople: .mentions([.named("Ana Quispe", of: party)]),
        .deadline: .deadline(deadline), .verifier: .text("Defensoría"),
        .followUp: .text("Secretaría técnica"),
      ])
    var acceptances: [RecordID] = []
    for party in table.mesa.parties {
      acceptances.append(
        table.add(
          .acceptance,
          [
            .agreement: .record(agreement), .party: .party(party.id), .answer: .code(.accepts),
          ]))
    }
    self.acceptances = acceptances
  }
}
