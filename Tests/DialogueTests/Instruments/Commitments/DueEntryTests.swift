import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What is due")
struct DueEntryTests {
  private var table = Table()
  private let agreement: RecordID

  init() {
    agreement = table.add(.agreement, [.text: .text("A")])
    table.sign([agreement])
  }

  private mutating func commitment(_ deadline: Deadline?) -> RecordID {
    var values: [FieldKey: Value] = [.agreement: .record(agreement), .action: .text("Hacer")]
    values[.deadline] = deadline.map(Value.deadline)
    return table.add(.commitment, values)
  }

  @Test("comes first due first, what has no day last, what was met not at all")
  mutating func order() {
    let undated = commitment(nil)
    let later = commitment(.date(Example.day("2027-05-01")))
    let waiting = commitment(.days(count: 5, counting: .calendar, from: .publication))
    let soon = commitment(.immediate)
    let met = commitment(.immediate)
    table.add(
      .verification,
      [
        .commitment: .record(met), .by: .text("Luz"), .result: .code(.fulfilled),
        .date: .date(Example.date),
      ])
    let open = table.mesa.openCommitments(on: Example.date, holidays: .few)
    #expect(open.map(\.id) == [soon, later, waiting, undated])
    #expect(
      table.mesa.commitments(on: Example.date, holidays: .few).map(\.id)
        == [undated, later, waiting, soon, met])
    let due = table.mesa.dueEntries(on: Example.date, holidays: .few)
    #expect(due.map(\.id) == [soon, later, waiting, undated])
    #expect(due.last?.due == nil)
    #expect(due.last?.reason == .noDeadline)
  }

  @Test("holds norms until they are published, warned of as public entities are")
  mutating func norms() throws {
    let norm = table.add(
      .normToIssue,
      [
        .agreement: .record(agreement), .text: .text("N"),
        .deadline: .deadline(.date(Example.day("2026-12-05"))),
      ])
    let entry = try #require(table.mesa.dueEntries(on: Example.date, holidays: .few).first)
    #expect(entry.id == norm)
    #expect(entry.reason == .dueSoon)
    table.revise(norm, .published, to: .day("2026-12-01"))
    #expect(table.mesa.dueEntries(on: Example.date, holidays: .few).isEmpty)
  }

  @Test("says of what nobody has signed that it does not bind, and of a norm too")
  mutating func unsigned() throws {
    let other = table.add(.agreement, [.text: .text("B")])
    table.add(
      .commitment,
      [
        .agreement: .record(other), .action: .text("Hacer"),
        .deadline: .deadline(.date(Example.day("2026-11-01"))),
      ])
    table.add(
      .normToIssue,
      [.agreement: .record(other), .text: .text("N"), .deadline: .deadline(.immediate)])
    let due = table.mesa.dueEntries(on: Example.date, holidays: .few)
    #expect(due.map(\.reason) == [.unsigned, .unsigned])
    #expect(due.allSatisfy { $0.light == nil && !$0.binds })
    #expect(due.map(\.due) == [.on(Example.day("2026-11-01")), nil])
  }

  @Test("holds consultations until the bases have answered")
  mutating func consultations() throws {
    let consultation = table.add(
      .baseConsultation,
      [
        .agreement: .record(agreement), .party: .party(Table.community),
        .until: .day("2026-11-21"),
      ])
    let entry = try #require(table.mesa.dueEntries(on: Example.date, holidays: .few).first)
    #expect(entry.id == consultation)
    #expect(entry.parties == [Table.community])
    #expect(entry.light == .red)
    #expect(entry.binds)
    table.revise(consultation, .ratification, to: .code(.ratified))
    #expect(table.mesa.dueEntries(on: Example.date, holidays: .few).isEmpty)
  }
}
