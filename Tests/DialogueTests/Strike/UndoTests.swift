import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Undoing a folio")
struct UndoTests {
  private static let day = Example.date
  private static let party = Event.partyAdded(
    Party(id: 1, details: PartyDetails(name: "Comunidad", kind: .community)))
  private static let said = Event.recordAdded(
    1, .mediation, [.party: .party(1), .acceptsMediation: .code(.yes)])
  private static let agreement = Event.recordAdded(1, .agreement, [.text: .text("Agua")])
  private static let promise = Event.recordAdded(
    2, .commitment, [.agreement: .record(1), .action: .text("Regar")])
  private static let opened = Event.sessionOpened(1, date: day, place: "Local")

  private static func text(_ from: String, _ to: String) -> Event {
    .recordRevised(1, .agreement, from: [.text: .text(from)], to: [.text: .text(to)])
  }

  static let undone: [Scenario] = [
    Scenario(
      "is possible whatever others wrote since", given: [party, agreement], when: .undo(folio: 2),
      then: .folioStruck(2)),
    Scenario(
      "is refused while a record speaks of the party that it added", given: [party, said],
      when: .undo(folio: 2), refused: .dependedOn(2, by: 3)),
    Scenario(
      "is possible once that record was undone", given: [party, said, .folioStruck(3)],
      when: .undo(folio: 2), then: .folioStruck(2)),
    Scenario(
      "is refused while a record belongs to the one that it added", given: [agreement, promise],
      when: .undo(folio: 2), refused: .dependedOn(2, by: 3)),
    Scenario(
      "is refused while something was noted in the session that it opened",
      given: [opened, .noteAdded(1, text: "n", item: nil, session: 1)], when: .undo(folio: 2),
      refused: .dependedOn(2, by: 3)),
    Scenario(
      "is refused where the same item was marked since",
      given: [
        .itemMarked("phase-0.a", .inProgress, reason: ""),
        .itemMarked("phase-0.a", .done, reason: ""),
      ], when: .undo(folio: 2), refused: .changedSince(2, by: 3, author: "Rosa")),
    Scenario(
      "is refused where the same field was corrected since",
      given: [agreement, text("Agua", "Agua limpia"), text("Agua limpia", "Agua y peces")],
      when: .undo(folio: 3), refused: .changedSince(3, by: 4, author: "Rosa")),
    Scenario(
      "is possible where another field was corrected since",
      given: [
        agreement, text("Agua", "Agua limpia"),
        .recordRevised(1, .agreement, from: [:], to: [.readAloud: .date(day)]),
      ],
      when: .undo(folio: 3), then: .folioStruck(3)),
    Scenario(
      "of a closing is refused where another session was opened since",
      given: [opened, .sessionClosed(1), .sessionOpened(2, date: day, place: "")],
      when: .undo(folio: 3), refused: .changedSince(3, by: 4, author: "Rosa")),
    Scenario(
      "of a strike is refused where what the record belongs to was struck since",
      given: [
        agreement, promise, .recordStruck(2, reason: "doble"), .recordStruck(1, reason: "doble"),
      ],
      when: .undo(folio: 4), refused: .lacks(4, .record)),
    Scenario(
      "of a removal is refused where another party has the name now",
      given: [
        party, .partyRemoved(1),
        .partyAdded(Party(id: 2, details: PartyDetails(name: "comunidad", kind: .other))),
      ],
      when: .undo(folio: 3), refused: .duplicateParty("Comunidad")),
    Scenario(
      "is refused for the first folio", given: [party], when: .undo(folio: 1),
      refused: .cannotBeStruck(1)),
    Scenario(
      "is refused for a strike", given: [party, .folioStruck(2)], when: .undo(folio: 3),
      refused: .cannotBeStruck(3)),
    Scenario(
      "is refused for a folio that there is not", given: [party], when: .undo(folio: 9),
      refused: .unknownFolio(9)),
  ]

  static let redone: [Scenario] = [
    Scenario(
      "is refused where what it speaks of is there no more",
      given: [party, said, .folioStruck(3), .folioStruck(2)], when: .redo(folio: 4),
      refused: .lacks(3, .party)),
    Scenario(
      "is refused where the same field was changed since",
      given: [
        agreement, text("Agua", "Agua limpia"), .folioStruck(3), text("Agua", "Peces"),
      ],
      when: .redo(folio: 4), refused: .changedSince(3, by: 5, author: "Rosa")),
    Scenario(
      "of a session is refused while another is open",
      given: [opened, .folioStruck(2), .sessionOpened(2, date: day, place: "")],
      when: .redo(folio: 3), refused: .changedSince(2, by: 4, author: "Rosa")),
    Scenario(
      "of a strike is refused where something refers to the record now",
      given: [agreement, .recordStruck(1, reason: "x"), .folioStruck(3), promise],
      when: .redo(folio: 4),
      refused: .recordInUse(RecordNumber(.agreement, 1), by: RecordNumber(.commitment, 1))),
    Scenario(
      "is refused for what is no strike", given: [party], when: .redo(folio: 2),
      refused: .cannotBeStruck(2)),
  ]

  @Test("follows the table", arguments: undone)
  func undo(scenario: Scenario) { scenario.check() }

  @Test("and doing it again follows the table", arguments: redone)
  func redo(scenario: Scenario) { scenario.check() }

  /// Somebody whom a party was told of that is gone now, which was undone.
  private func toldOfParty(struck: Bool) throws -> Chronicle {
    var book = Example.chronicle([])
    try book.perform(.addParty(PartyDetails(name: "Minera", kind: .company)))
    try book.perform(.person(.add(PersonDetails(name: "Ana"))))
    if struck { try book.perform(.person(.strike(1, reason: "r"))) }
    var party = PersonRevision()
    party.party = 1
    try book.perform(.person(.revise(1, party)))
    let folio = book.folios.count
    if struck { try book.perform(.removeParty(1)) }
    try book.perform(.undo(folio: folio))
    if !struck { try book.perform(.removeParty(1)) }
    return book
  }

  @Test("somebody off the list is given back as they were, with a party that is gone")
  func offList() throws {
    var book = try toldOfParty(struck: true)
    try book.perform(.redo(folio: book.folios.count))
    #expect(book.mesa.person(1)?.party == 1)
  }

  @Test("somebody on the list is not given back a party that is gone")
  func onList() throws {
    var book = try toldOfParty(struck: false)
    #expect(throws: Refusal.lacks(4, .party)) { try book.perform(.redo(folio: 5)) }
  }

  @Test(
    "what somebody said or was given is not given back once their party is gone",
    arguments: [
      Command.room(.addNote(text: "Agua", item: nil, saying: Saying(speaker: .person(1)))),
      .floor(.giveFloor(.speaker(.person(1)))),
    ])
  func saidByPartyGone(command: Command) throws {
    var book = Example.chronicle([])
    try book.perform(.addParty(PartyDetails(name: "Minera", kind: .company)))
    var ana = PersonDetails(name: "Ana")
    ana.party = 1
    try book.perform(.person(.add(ana)))
    try book.perform(.openSession(date: Example.date, place: ""))
    try book.perform(command)
    let folio = book.folios.count
    try book.perform(.undo(folio: folio))
    let undoing = book.folios.count
    try book.perform(.person(.strike(1, reason: "r")))
    try book.perform(.removeParty(1))
    #expect(throws: Refusal.lacks(folio, .party)) { try book.perform(.redo(folio: undoing)) }
  }
}
