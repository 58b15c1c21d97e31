import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Deciding on deadlines")
struct DecideDeadlineTests {
  private func add(_ deadline: Deadline) throws(Refusal) -> RecordEvent {
    var table = Table()
    let agreement = table.add(.agreement, [.text: .text("Agua limpia")])
    let values: [FieldKey: Value] = [
      .agreement: .record(agreement), .action: .text("x"), .deadline: .deadline(deadline),
    ]
    return try table.mesa.decideRecord(
      .addRecord(.commitment, values),
      NewIdentities(numbering: Numbering(), origin: .unsaid), holidays: .few, on: nil)
  }

  @Test(
    "numbers of days, months and hours begin at one and end at ten years, or a year in hours",
    arguments: [
      (.days(count: 0, counting: .business, from: .signature), 1...3650),
      (.days(count: 3651, counting: .calendar, from: .date(Example.date)), 1...3650),
      (.months(count: 0, from: .signature), 1...120),
      (.months(count: 121, from: .publication), 1...120),
      (.hours(count: -1, from: .nextDay), 1...8760),
      (.hours(count: 8761, from: .signature), 1...8760),
    ] as [(Deadline, ClosedRange<Int>)])
  func refused(deadline: Deadline, range: ClosedRange<Int>) {
    #expect(throws: Refusal.numberOutOfRange(.deadline, range)) { try add(deadline) }
  }

  @Test(
    "those within are taken",
    arguments: [
      .days(count: 3650, counting: .business, from: .nextDay),
      .months(count: 120, from: .signature),
      .hours(count: 8760, from: .date(Example.date)), .immediate, .date(Example.date),
    ] as [Deadline])
  func taken(deadline: Deadline) throws {
    #expect(throws: Never.self) { try add(deadline) }
  }
}
