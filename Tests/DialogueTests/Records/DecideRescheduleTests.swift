import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Deciding on extensions")
struct DecideRescheduleTests {
  private static let agreement = Event.recordAdded(1, .agreement, [.text: .text("Agua limpia")])
  private static let promise = Event.recordAdded(
    2, .commitment,
    [
      .agreement: .record(1), .action: .text("Medir"),
      .deadline: .deadline(.date(day("2026-12-01"))),
    ])

  /// From Sunday, 22 November, to Friday the 27th.
  private static let inFiveDays = Event.recordAdded(
    2, .commitment,
    [
      .agreement: .record(1), .action: .text("Entregar"),
      .deadline: .deadline(.days(count: 5, counting: .business, from: .signature)),
    ])

  private static func later(_ text: String) -> [FieldKey: Value] {
    [.commitment: .record(2), .newDate: .date(day(text)), .reasons: .text("lluvias")]
  }

  static let table: [Scenario] = [
    Scenario(
      "a deadline is extended", given: [agreement, promise],
      when: .addRecord(.reschedule, later("2026-12-02")),
      then: .recordAdded(3, .reschedule, later("2026-12-02"))),
    Scenario(
      "a deadline is never brought forward", given: [agreement, promise],
      when: .addRecord(.reschedule, later("2026-12-01")),
      refused: .deadlineOnlyForward(day("2026-12-01"))),
    Scenario(
      "the date that holds is that of the last extension",
      given: [agreement, promise, .recordAdded(3, .reschedule, later("2026-12-20"))],
      when: .addRecord(.reschedule, later("2026-12-10")),
      refused: .deadlineOnlyForward(day("2026-12-20"))),
    Scenario(
      "days that run from the signing hold until they are counted out",
      given: [agreement, inFiveDays], when: .addRecord(.reschedule, later("2026-11-27")),
      refused: .deadlineOnlyForward(day("2026-11-27"))),
    Scenario(
      "and are extended beyond that", given: [agreement, inFiveDays],
      when: .addRecord(.reschedule, later("2026-11-28")),
      then: .recordAdded(3, .reschedule, later("2026-11-28"))),
    Scenario(
      "an extension takes a reason", given: [agreement, promise],
      when: .addRecord(
        .reschedule, [.commitment: .record(2), .newDate: .date(day("2026-12-02"))]),
      refused: .recordFieldMissing(.reasons, .reschedule)),
  ]

  private static func day(_ text: String) -> CalendarDate { Example.day(text) }

  @Test("follows the table", arguments: table)
  func row(scenario: Scenario) {
    scenario.check()
  }
}
