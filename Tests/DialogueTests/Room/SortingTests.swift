import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Sorting what was captured")
struct SortingTests {
  private static let said = Event.room(
    .noteAdded(
      1, text: "El canal se seca", item: nil, session: 1,
      saying: Saying(speaker: FloorTable.fortunato, matter: 1)))
  private static let bare = Event.room(
    .noteAdded(1, text: "El canal se seca", item: nil, session: 1))
  private static let given = FloorTable.events + [said]
  private static let inTrust = Event.room(
    .noteAdded(
      1, text: "Cederían tomas", item: nil, session: 1,
      saying: Saying(speaker: FloorTable.fortunato, inCaucus: true)))

  private static func more(_ speaker: Speaker, isApart: Bool = false) -> Event {
    .room(
      .noteAdded(
        2, text: "desde mayo", item: nil, session: 1,
        saying: Saying(speaker: speaker, matter: 1, inCaucus: isApart)))
  }
  private static let again = more(FloorTable.fortunato)
  private static let ofOther = more(FloorTable.rodrigo)
  private static let apart = more(FloorTable.fortunato, isApart: true)

  private static func made(
    _ kind: RecordKind, _ values: [FieldKey: Value], number: Int = 1
  ) -> Event {
    let common: [FieldKey: Value] = [
      .text: .text("El canal se seca"), .agendaItem: .record(1),
    ]
    return .record(
      .recordAdded(
        3, number: number, session: 1, kind, common.merging(values) { $1 }, note: 1))
  }

  private static let ofSpeaker: [FieldKey: Value] = [.party: .party(1), .speaker: .person(1)]

  private static let interest = made(
    .statement, ofSpeaker.merging([.statementKind: .code(.interest)]) { $1 })

  static let table: [Scenario] = [
    Scenario(
      "makes an interest of a line, with who said it and of what", given: given,
      when: .room(.sortNote(1, as: .interest)), then: interest),
    Scenario(
      "makes a charge of it", given: given, when: .room(.sortNote(1, as: .claim)),
      then: made(.claim, ofSpeaker)),
    Scenario(
      "makes a fact to verify of it", given: given, when: .room(.sortNote(1, as: .factToVerify)),
      then: made(
        .claim, ofSpeaker.merging([.nature: .code(.fact), .verified: .code(.pending)]) { $1 })),
    Scenario(
      "makes a proposal of it", given: given, when: .room(.sortNote(1, as: .proposal)),
      then: made(.proposal, ofSpeaker)),
    Scenario(
      "makes of a promise what its party offers", given: given,
      when: .room(.sortNote(1, as: .commitment)),
      then: made(
        .proposal, ofSpeaker.merging([.proposalKind: .code(.commitment)]) { $1 })),
    Scenario(
      "lets a next step be a note", given: given, when: .room(.sortNote(1, as: .nextStep)),
      then: .room(.noteSorted(1, .nextStep))),
    Scenario(
      "strikes a line out", given: given, when: .room(.strikeNote(1)),
      then: .room(.noteStruck(1))),
    Scenario(
      "strikes out nothing that became a record", given: given + [interest],
      when: .room(.strikeNote(1)), refused: .noteIsTaken(RecordNumber(.statement, 1))),
    Scenario(
      "joins a line to one of the same person", given: given + [again],
      when: .room(.joinNotes(2, to: 1)), then: .room(.noteJoined(2, to: 1))),
    Scenario(
      "joins no lines of two people", given: given + [ofOther],
      when: .room(.joinNotes(2, to: 1)), refused: .notesAreApart(1, 2)),
    Scenario(
      "joins nothing said in trust to what was said at the table", given: given + [apart],
      when: .room(.joinNotes(2, to: 1)), refused: .notesAreApart(1, 2)),
    Scenario(
      "joins no line to itself", given: given, when: .room(.joinNotes(1, to: 1)),
      refused: .nothingChanges),
    Scenario(
      "joins no line that became a record", given: given + [interest, again],
      when: .room(.joinNotes(2, to: 1)), refused: .noteIsTaken(RecordNumber(.statement, 1))),
    Scenario(
      "strikes out no line twice", given: given + [.room(.noteStruck(1))],
      when: .room(.strikeNote(1)), refused: .unknownNote(1)),
    Scenario(
      "makes nothing of a line of nobody", given: FloorTable.events + [bare],
      when: .room(.sortNote(1, as: .need)), refused: .noteOfNobody(.need)),
    Scenario(
      "says afterwards who said it", given: FloorTable.events + [bare],
      when: .room(.attributeNote(1, FloorTable.rodrigo)),
      then: .room(.noteAttributed(1, FloorTable.rodrigo))),
    Scenario(
      "makes nothing of a line said in trust but what it is",
      given: FloorTable.events + [inTrust], when: .room(.sortNote(1, as: .proposal)),
      then: .room(.noteSorted(1, .proposal))),
    Scenario(
      "releases it by the word of the party", given: FloorTable.events + [inTrust],
      when: .room(.releaseNote(1, by: .party(1))), then: .room(.noteReleased(1, by: .party(1)))),
    Scenario(
      "releases it by nobody else's", given: FloorTable.events + [inTrust],
      when: .room(.releaseNote(1, by: FloorTable.rodrigo)),
      refused: .speaksForOther("Rodrigo Bravo", "Comunidad")),
    Scenario(
      "releases no line that is not kept", given: given,
      when: .room(.releaseNote(1, by: .party(1))), refused: .nothingChanges),
    Scenario(
      "makes nothing of a note that there is not", given: given,
      when: .room(.sortNote(7, as: .need)), refused: .unknownNote(7)),
    Scenario(
      "does not make two records of one line", given: given + [interest],
      when: .room(.sortNote(1, as: .need)), refused: .noteIsTaken(RecordNumber(.statement, 1))),
    Scenario(
      "does not sort twice alike", given: given + [interest],
      when: .room(.sortNote(1, as: .interest)), refused: .nothingChanges),
    Scenario(
      "does not undo a line of which a record was made", given: given + [interest],
      when: .undo(folio: FloorTable.events.count + 2),
      refused: .dependedOn(FloorTable.events.count + 2, by: FloorTable.events.count + 3)),
    Scenario(
      "lets a free line be of whoever has the floor and of the matter",
      given: FloorTable.events + [
        .floor(.matterTakenUp(1, 2)), .floor(.floorGiven(1, .speaker(FloorTable.rodrigo))),
      ], when: .addNote(text: "Turnos", item: nil),
      then: .room(
        .noteAdded(
          1, text: "Turnos", item: nil, session: 1,
          saying: Saying(speaker: FloorTable.rodrigo, matter: 2)))),
    Scenario(
      "lets a line of another hour be of nobody who speaks now",
      given: FloorTable.events + [.floor(.floorGiven(1, .speaker(FloorTable.rodrigo)))],
      when: .room(.addNote(text: "x", item: nil, saying: Saying(hour: ClockHour("9:10")))),
      then: .room(
        .noteAdded(
          1, text: "x", item: nil, session: 1, saying: Saying(hour: ClockHour("9:10"))))),
  ]

  @Test("sorts a line at once where its kind is said, and writes nothing where that cannot be")
  func atOnce() throws {
    let chronicle = Example.chronicle(FloorTable.events)
    let said = Saying(speaker: FloorTable.rodrigo)
    let events = try chronicle.decideAll(
      .room(.addNote(text: "Turnos", item: nil, saying: said, as: .proposal)),
      in: Example.handbook)
    #expect(events.count == 2)
    guard case .record(.recordAdded(_, _, _, .proposal, let values, let note))? = events.last else {
      Issue.record("\(events)")
      return
    }
    #expect(note == 1)
    #expect(values[.text] == .text("Turnos"))
    #expect(throws: Refusal.noteOfNobody(.need)) {
      try chronicle.decideAll(
        .room(.addNote(text: "Agua", item: nil, as: .need)), in: Example.handbook)
    }
  }

  @Test("gives the event or the refusal of its table", arguments: table)
  func scenario(_ scenario: Scenario) { scenario.check() }

  @Test("says of a line what the record says that was made of it, as long as it stands")
  func kinds() throws {
    var chronicle = Example.chronicle(Self.given)
    func kind() -> NoteKind? { chronicle.mesa.note(1).flatMap(chronicle.mesa.kind) }
    for kind in NoteKind.allCases {
      try chronicle.perform(.room(.sortNote(1, as: kind)))
      #expect(chronicle.mesa.note(1).flatMap(chronicle.mesa.kind) == kind)
      if let record = chronicle.mesa.record(madeOf: 1) {
        try chronicle.perform(.strikeRecord(record.id, reason: "otra clase"))
      }
    }
    #expect(kind() == .forMe)
    try chronicle.perform(.room(.sortNote(1, as: nil)))
    #expect(kind() == nil)
  }
}
