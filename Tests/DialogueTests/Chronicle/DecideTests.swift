import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Deciding")
struct DecideTests {
  /// Opening, undo and redo; the other commands have tables of their own.
  static let table: [Scenario] = [
    Scenario(
      "a mesa that is open is not opened again", when: .openMesa(Example.opening),
      refused: .alreadyOpened),
    Scenario("there is nothing to undo but the opening", when: .undo(), refused: .nothingToUndo),
    Scenario(
      "undo strikes the last folio out", given: [violence], when: .undo(), then: .folioStruck(2)),
    Scenario(
      "undo twice strikes the one before", given: [violence, wounded, .folioStruck(3)],
      when: .undo(), then: .folioStruck(2)),
    Scenario(
      "undo passes over what is struck already", given: [violence, .folioStruck(2)], when: .undo(),
      refused: .nothingToUndo),
    Scenario(
      "undo after a redo strikes the same folio again",
      given: [violence, .folioStruck(2), .folioStruck(3)], when: .undo(), then: .folioStruck(2)),
    Scenario(
      "there is nothing to redo at first", given: [violence], when: .redo(), refused: .nothingToRedo
    ),
    Scenario(
      "redo strikes the strike", given: [violence, .folioStruck(2)], when: .redo(),
      then: .folioStruck(3)),
    Scenario(
      "redo brings back the last undone first",
      given: [violence, wounded, .folioStruck(3), .folioStruck(2)], when: .redo(),
      then: .folioStruck(5)),
    Scenario(
      "redo goes on to the one undone before",
      given: [violence, wounded, .folioStruck(3), .folioStruck(2), .folioStruck(5)], when: .redo(),
      then: .folioStruck(4)),
    Scenario(
      "what was redone is not redone again", given: [violence, .folioStruck(2), .folioStruck(3)],
      when: .redo(), refused: .nothingToRedo),
    Scenario(
      "a new command ends the redoing", given: [violence, .folioStruck(2), wounded], when: .redo(),
      refused: .nothingToRedo),
    Scenario(
      "an undone new command does not let an older one return",
      given: [violence, .folioStruck(2), wounded, .folioStruck(4), .folioStruck(5)], when: .redo(),
      refused: .nothingToRedo),
  ]

  private static let violence = Event.circumstanceSet(.violence, present: true)
  private static let wounded = Event.circumstanceSet(.wounded, present: true)

  @Test("follows the table", arguments: table)
  func row(scenario: Scenario) {
    scenario.check()
  }

  @Test("opens a mesa, its texts without space around them")
  func opens() throws {
    var untidy = Example.opening
    untidy.caseFile.name = "  Quebrada Honda\n"
    untidy.caseFile.code = " 1 "
    untidy.caseFile.place.name = " Cotabambas "
    untidy.caseFile.summary = " s "
    var tidy = Example.opening
    tidy.caseFile.code = "1"
    tidy.caseFile.place.name = "Cotabambas"
    tidy.caseFile.summary = "s"
    #expect(try Chronicle().decide(.openMesa(untidy), in: Example.handbook) == .mesaOpened(tidy))
  }

  @Test(
    "opens no mesa without a valid identity and name",
    arguments: [
      ("Quebrada", "x", .badIdentity("Quebrada")),
      ("", "x", .badIdentity("")),
      ("../x", "x", .badIdentity("../x")),
      ("a", " \t", .blank(.name)),
      ("a", String(repeating: "x", count: 201), .tooLong(.name, limit: 200)),
    ] as [(String, String, Refusal)])
  func badOpening(id: String, name: String, refusal: Refusal) {
    let opening = MesaOpening(product: "0.1", id: id, caseFile: CaseFile(name: name))
    #expect(throws: refusal) { try Chronicle().decide(.openMesa(opening), in: Example.handbook) }
  }

  @Test(
    "does nothing on a mesa that was never opened",
    arguments: [Command.undo(), .redo(), .closeSession])
  func notOpened(command: Command) {
    #expect(throws: Refusal.notOpened) { try Chronicle().decide(command, in: Example.handbook) }
  }

  @Test("is shown in these tables for every command and every refusal")
  func complete() {
    let all =
      Self.table + DecideCaseTests.table + DecideProtocolTests.table + DecideSessionTests.table
      + SessionDetailsTests.table
      + DecideRecordTests.table + DecideRescheduleTests.table + DecideProposalTests.table
      + DecideActaTests.table + DecideRevisionTests.table
      + UndoTests.undone + UndoTests.redone + DecidePersonTests.table
      + DecideFloorTests.table + SortingTests.table
    #expect(Set(all.map { CommandKind($0.command) }) == Set(CommandKind.allCases))
    let refusals = all.compactMap { scenario -> RefusalKind? in
      guard case .refusal(let refusal) = scenario.outcome else { return nil }
      return RefusalKind(refusal)
    }
    // Two cannot follow the opening, three need a clock and two a signed acta: they have tests of their
    // own.
    let apart: Set<RefusalKind> = [
      .notOpened, .badIdentity, .signedInFuture, .factToCome, .hourToCome, .factBeforeActa,
      .alreadyOfActa,
    ]
    #expect(
      Set(refusals).union(apart)
        == Set(RefusalKind.allCases))
  }
}
