import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Deciding on phases, items and notes")
struct DecideProtocolTests {
  static let table: [Scenario] = phases + items + notes

  private static func marked(_ id: ItemID, _ mark: ItemMark, _ reason: String = "") -> Event {
    .itemMarked(id, mark, reason: reason)
  }

  private static let long = String(repeating: "x", count: 2_001)

  private static let phases: [Scenario] = [
    Scenario(
      "leaving open items takes a reason", when: .enterPhase(.opening, reason: " "),
      refused: .phaseReasonRequired(.preliminary, openItems: 2)),
    Scenario(
      "open items are counted for what the mesa shows",
      given: [.circumstanceSet(.violence, present: true), marked("phase-0.a", .inProgress)],
      when: .enterPhase(.opening, reason: ""),
      refused: .phaseReasonRequired(.preliminary, openItems: 3)),
    Scenario(
      "with a reason the mesa goes on", given: [marked("phase-0.a", .done)],
      when: .enterPhase(.followUp, reason: " Plazo vencido. "),
      then: .phaseEntered(.followUp, openItems: 1, reason: "Plazo vencido.")),
    Scenario(
      "with all settled no reason is needed",
      given: [marked("phase-0.a", .done), marked("phase-0.b", .waived, "No aplica aún.")],
      when: .enterPhase(.opening, reason: ""),
      then: .phaseEntered(.opening, openItems: 0, reason: "")),
    Scenario(
      "a phase without items is left without a reason",
      given: [.phaseEntered(.solution, openItems: 2, reason: "r")],
      when: .enterPhase(.preliminary, reason: ""),
      then: .phaseEntered(.preliminary, openItems: 0, reason: "")),
    Scenario(
      "the phase that the mesa is in is not entered",
      when: .enterPhase(.preliminary, reason: "r"), refused: .alreadyInPhase(.preliminary)),
    Scenario(
      "a reason has an end", when: .enterPhase(.opening, reason: long),
      refused: .tooLong(.reason, limit: 2_000)),
  ]

  private static let items: [Scenario] = [
    Scenario(
      "an item is done", when: .markItem("phase-0.a", .done, reason: ""),
      then: marked("phase-0.a", .done)),
    Scenario(
      "an item of another phase or a norm may be marked at any time",
      given: [.circumstanceSet(.detentions, present: true)],
      when: .markItem("norm-6.a", .inProgress, reason: ""), then: marked("norm-6.a", .inProgress)),
    Scenario(
      "an item is pending again", given: [marked("phase-0.a", .done)],
      when: .markItem("phase-0.a", .pending, reason: ""), then: marked("phase-0.a", .pending)),
    Scenario(
      "an item that is pending is not marked pending",
      when: .markItem("phase-0.a", .pending, reason: " "), refused: .nothingChanges),
    Scenario(
      "an item that is done is not marked done", given: [marked("phase-0.a", .done)],
      when: .markItem("phase-0.a", .done, reason: ""), refused: .nothingChanges),
    Scenario(
      "a waiver takes a reason", when: .markItem("phase-0.a", .waived, reason: "\n"),
      refused: .reasonRequired(.waived)),
    Scenario(
      "what does not apply takes a reason",
      when: .markItem("phase-0.a", .notApplicable, reason: ""),
      refused: .reasonRequired(.notApplicable)),
    Scenario(
      "a reason may be written anew", given: [marked("phase-0.a", .waived, "r")],
      when: .markItem("phase-0.a", .waived, reason: " s "),
      then: marked("phase-0.a", .waived, "s")),
    Scenario(
      "the same reason changes nothing", given: [marked("phase-0.a", .waived, "r")],
      when: .markItem("phase-0.a", .waived, reason: "r "), refused: .nothingChanges),
    Scenario(
      "an unknown item is not marked", when: .markItem("phase-0.z", .done, reason: ""),
      refused: .unknownItem("phase-0.z")),
    Scenario(
      "an item that the mesa does not show is not marked",
      when: .markItem("phase-0.violence", .done, reason: ""),
      refused: .itemDoesNotApply("phase-0.violence")),
    Scenario(
      "any of an item's conditions shows it", given: [.circumstanceSet(.wounded, present: true)],
      when: .markItem("phase-0.either", .done, reason: ""), then: marked("phase-0.either", .done)),
    Scenario(
      "a reason of an item has an end", when: .markItem("phase-0.a", .waived, reason: long),
      refused: .tooLong(.reason, limit: 2_000)),
  ]

  private static let notes: [Scenario] = [
    Scenario(
      "a free note is added", when: .addNote(text: " «Ñandú, ¿acreditó?»\n", item: nil),
      then: .noteAdded(text: "«Ñandú, ¿acreditó?»", item: nil)),
    Scenario(
      "a note on an item is added, even on one not shown",
      when: .addNote(text: "x", item: "phase-0.violence"),
      then: .noteAdded(text: "x", item: "phase-0.violence")),
    Scenario(
      "a note says something", when: .addNote(text: " \n", item: nil), refused: .blank(.note)),
    Scenario(
      "a note on an unknown item is not added", when: .addNote(text: "x", item: "phase-9.a"),
      refused: .unknownItem("phase-9.a")),
    Scenario(
      "a note has an end", when: .addNote(text: String(repeating: "x", count: 100_001), item: nil),
      refused: .tooLong(.note, limit: 100_000)),
  ]

  @Test("follows the table", arguments: table)
  func row(scenario: Scenario) {
    scenario.check()
  }
}
