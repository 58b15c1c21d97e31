import Content
import PlainIdentities

@testable import Dialogue

/// An agreement that lacks nothing, with the records in which defects are planted.
struct SoundAgreement {
  static let lexicon = LexiconContent.lint()

  var table = Table()
  let acta: RecordID
  let agendaItem: RecordID
  let delegate: RecordID
  let agreement: RecordID
  let commitment: RecordID
  let acceptances: [RecordID]
  /// Whoever else is there and can sign, one for each party.
  let others: [RecordID]

  init(
    text: String = "La comunidad tendrá agua medida en el canal",
    action: String = "Instalar tres medidores de caudal en el canal", by party: PartyID = 1,
    deadline: Deadline = .date(Example.day("2026-12-18"))
  ) {
    table.write(.sessionOpened(1, date: Example.date, place: "Local"))
    acta = table.add(.acta, [.session: .session(1)])
    agendaItem = table.add(.agendaItem, [.title: .text("Agua")])
    delegate = table.add(
      .delegate,
      [
        .name: .text("Ana Quispe"), .party: .party(party), .position: .text("Gerenta"),
        .dni: .text("40123456"), .accreditation: .code(.accredited),
        .expiry: .day("2027-12-31"),
      ])
    table.attend(1, "Ana Quispe", of: party, isPresent: true)
    var others: [RecordID] = []
    for (offset, name) in ["Alma Ríos", "Bruno Paz", "Carla Mamani"].enumerated() {
      let party = PartyID(offset + 1)
      others.append(
        table.add(
          .delegate,
          [
            .name: .text(name), .party: .party(party), .dni: .text("4012345\(offset)"),
            .accreditation: .code(.accredited),
          ]))
      table.attend(1, name, of: party, isPresent: true)
    }
    self.others = others
    agreement = table.add(
      .agreement,
      [
        .text: .text(text), .agendaItem: .record(agendaItem),
        .concurring: .parties([Table.company, Table.community, Table.ministry]),
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
    table.revise(agreement, .readAloud, to: .date(Example.date))
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
