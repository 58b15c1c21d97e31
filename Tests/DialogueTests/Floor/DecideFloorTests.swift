import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Deciding on the floor")
struct DecideFloorTests {
  private typealias Table = FloorTable
  private static let opened = Table.events
  private static func given(_ events: FloorEvent...) -> [Event] {
    opened + events.map(Event.floor)
  }
  private static let speaks = FloorEvent.floorGiven(1, .speaker(Table.fortunato))
  /// The folio of the first event after those of the table.
  private static let first = opened.count + 2

  static let table: [Scenario] = given + interrupted + refused + corrected + apart

  private static let given: [Scenario] = [
    Scenario(
      "gives the floor", given: opened, when: .floor(.giveFloor(.speaker(Table.fortunato))),
      then: .floor(speaks)),
    Scenario(
      "does not give it to whoever has it", given: given(speaks),
      when: .floor(.giveFloor(.speaker(Table.fortunato))), refused: .nothingChanges),
    Scenario(
      "gives it to nobody who is not known", given: opened,
      when: .floor(.giveFloor(.speaker(.person(9)))), refused: .unknownPerson(9)),
    Scenario(
      "gives it to no party that is not there", given: opened,
      when: .floor(.giveFloor(.speaker(.party(9)))), refused: .unknownParty(9)),
    Scenario(
      "gives it within a session alone", given: Array(opened.dropLast()),
      when: .floor(.giveFloor(.nobody)), refused: .noSessionOpen),
    Scenario(
      "takes up a matter", given: opened, when: .floor(.takeUpMatter(2)),
      then: .floor(.matterTakenUp(1, 2))),
    Scenario(
      "takes up what is on the agenda alone",
      given: opened + [.recordAdded(3, .groundRule, [.text: .text("x")])],
      when: .floor(.takeUpMatter(3)), refused: .notOnAgenda(RecordNumber(.groundRule, 1))),
    Scenario(
      "lets somebody wait", given: opened,
      when: .floor(.changeQueue(Table.rodrigo, waits: true)),
      then: .floor(.queueChanged(1, Table.rodrigo, waits: true))),
    Scenario(
      "sets a limit", given: opened, when: .floor(.setLimit(minutes: 3)),
      then: .floor(.limitSet(1, minutes: 3))),
    Scenario(
      "sets a limit of minutes that make sense", given: opened,
      when: .floor(.setLimit(minutes: 0)),
      refused: .numberOutOfRange(.minutes, AgendaEntry.range)),
    Scenario(
      "lifts the limit for a person", given: opened,
      when: .floor(.liftLimit(1, isLifted: true)),
      then: .floor(.limitLifted(1, 1, isLifted: true))),
    Scenario(
      "writes down a walk-out with its words", given: opened,
      when: .floor(.recordWalkOut(.party(2), words: " Se retira ")),
      then: .floor(.walkedOut(1, .party(2), words: "Se retira"))),
    Scenario(
      "ends the turn of whoever walks out, and their waiting",
      given: given(speaks, .queueChanged(1, Table.rodrigo, waits: true)),
      when: .floor(.recordWalkOut(Table.fortunato, words: "")),
      then: .floor(.walkedOut(1, Table.fortunato, words: "", stopping: [Table.fortunato]))),
    Scenario(
      "ends those of all its people where a party walks out",
      given: given(
        speaks, .queueChanged(1, Table.eulogia, waits: true),
        .queueChanged(1, Table.rodrigo, waits: true)),
      when: .floor(.recordWalkOut(.party(1), words: "")),
      then: .floor(
        .walkedOut(1, .party(1), words: "", stopping: [Table.eulogia, Table.fortunato]))),
    Scenario(
      "writes down that somebody came back", given: given(.walkedOut(1, .party(2), words: "")),
      when: .floor(.recordComingBack(.party(2))), then: .floor(.cameBack(1, .party(2)))),
    Scenario(
      "has nobody come back who did not leave", given: opened,
      when: .floor(.recordComingBack(.party(2))), refused: .nothingChanges),
    Scenario(
      "writes down what a gap was", given: given(speaks),
      when: .floor(.answerGap(since: Table.instant(60), .recess)),
      then: .floor(.gapAnswered(1, since: Table.instant(60), .recess))),
  ]

  private static let interrupted: [Scenario] = [
    Scenario(
      "interrupts", given: given(speaks),
      when: .floor(.interruptFloor(by: .speaker(Table.rodrigo))),
      then: .floor(.floorInterrupted(1, by: .speaker(Table.rodrigo)))),
    Scenario(
      "gives the floor where nobody has it who could be interrupted", given: opened,
      when: .floor(.interruptFloor(by: .speaker(Table.rodrigo))),
      then: .floor(.floorGiven(1, .speaker(Table.rodrigo)))),
    Scenario(
      "goes on after an interruption",
      given: given(speaks, .floorInterrupted(1, by: .speaker(Table.rodrigo))),
      when: .floor(.returnFloor), then: .floor(.floorReturned(1))),
    Scenario(
      "does not go on with nothing", given: given(speaks), when: .floor(.returnFloor),
      refused: .nothingPaused),
    Scenario(
      "interprets whoever speaks", given: given(speaks),
      when: .floor(.setInterpretation(isOn: true)),
      then: .floor(.interpretationSet(1, isOn: true))),
    Scenario(
      "interprets nobody where nobody speaks", given: opened,
      when: .floor(.setInterpretation(isOn: true)), refused: .nobodySpeaks),
  ]

  private static let corrected: [Scenario] = [
    Scenario(
      "names who had a turn of a party", given: given(.floorGiven(1, .speaker(.party(1)))),
      when: .floor(.reviseTurn(1, turn: first, TurnRevision(speaker: Table.eulogia))),
      then: .floor(
        .turnRevised(
          1, turn: first, from: TurnRevision(speaker: .party(1)),
          to: TurnRevision(speaker: Table.eulogia)))),
    Scenario(
      "corrects the length of a turn that is over", given: given(speaks, .floorGiven(1, .nobody)),
      when: .floor(.reviseTurn(1, turn: first, TurnRevision(seconds: 30))),
      then: .floor(
        .turnRevised(
          1, turn: first, from: TurnRevision(seconds: 60), to: TurnRevision(seconds: 30)))),
    Scenario(
      "does not correct the length of one that goes on", given: given(speaks),
      when: .floor(.reviseTurn(1, turn: first, TurnRevision(seconds: 30))),
      refused: .turnRuns(first)),
    Scenario(
      "corrects no turn that there was not", given: given(speaks),
      when: .floor(.reviseTurn(1, turn: 2, TurnRevision(seconds: 30))), refused: .unknownTurn(2)),
    Scenario(
      "writes a turn down afterwards", given: opened,
      when: .floor(.addTurn(1, WrittenTurn(Table.rodrigo, seconds: 90))),
      then: .floor(.turnAdded(1, WrittenTurn(Table.rodrigo, seconds: 90)))),
    Scenario(
      "writes none down of a session that there was not", given: opened,
      when: .floor(.addTurn(4, WrittenTurn(Table.rodrigo, seconds: 90))),
      refused: .unknownSession(4)),
  ]

  private static let begun = FloorEvent.caucusBegun(1, .distrust, with: [1])

  private static let apart: [Scenario] = [
    Scenario(
      "begins a caucus with whom and why", given: given(speaks),
      when: .floor(.beginCaucus(.distrust, with: [1])), then: .floor(begun)),
    Scenario(
      "begins none within another", given: given(begun),
      when: .floor(.beginCaucus(.violence, with: [])), refused: .nothingChanges),
    Scenario(
      "begins none with nobody", given: opened, when: .floor(.beginCaucus(.violence, with: [])),
      refused: .caucusOfNobody),
    Scenario(
      "begins none with a party that is not there", given: opened,
      when: .floor(.beginCaucus(.violence, with: [9])), refused: .unknownParty(9)),
    Scenario(
      "ends it", given: given(begun), when: .floor(.endCaucus), then: .floor(.caucusEnded(1))),
    Scenario(
      "does not raise the curtain while it goes on", given: given(begun),
      when: .floor(.setCurtain(isDown: false)), refused: .caucusGoesOn),
    Scenario(
      "writes no record of what a party says while it goes on", given: given(begun),
      when: .record(.addRecord(.proposal, [.party: .party(1), .text: .text("Turnos")])),
      refused: .heldInCaucus),
    Scenario(
      "lowers the curtain", given: opened, when: .floor(.setCurtain(isDown: true)),
      then: .floor(.curtainSet(1, isDown: true))),
    Scenario(
      "shows the table", given: opened, when: .floor(.project(.table)),
      then: .floor(.projectionChosen(1, .table))),
    Scenario(
      "shows a clause and no other record", given: opened, when: .floor(.project(.clause(1))),
      refused: .recordOfOtherKind(RecordNumber(.agendaItem, 1), meant: .agreement)),
  ]

  private static let refused: [Scenario] = [
    Scenario(
      "keeps whoever had the floor on the list of attendance",
      given: given(speaks) + [.attendanceRecorded(1, 1, isPresent: true)],
      when: .session(.removeAttendance(1, .known(1))),
      refused: .hasTurns("Fortunato Ayala", session: 1)),
    Scenario(
      "keeps whoever had the floor on the list of people", given: given(speaks),
      when: .person(.strike(1, reason: "x")),
      refused: .hasTurns("Fortunato Ayala", session: 1)),
    Scenario(
      "keeps a matter that was on the table", given: given(.matterTakenUp(1, 2)),
      when: .strikeRecord(2, reason: "x"),
      refused: .wasTakenUp(RecordNumber(.agendaItem, 2), session: 1)),
    Scenario(
      "does not undo that somebody was written down who spoke", given: given(speaks),
      when: .undo(folio: 5), refused: .dependedOn(5, by: first)),
    Scenario(
      "undoes the last change of the floor first", given: given(speaks, .floorGiven(1, .nobody)),
      when: .undo(folio: first), refused: .changedSince(first, by: first + 1, author: "Rosa")),
  ]

  @Test("gives the event or the refusal of its table", arguments: table)
  func scenario(_ scenario: Scenario) { scenario.check() }
}
