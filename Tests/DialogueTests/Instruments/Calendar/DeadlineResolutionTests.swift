import Testing

@testable import Dialogue

@Suite("Resolving a deadline")
struct DeadlineResolutionTests {
  /// A Wednesday; Friday is Christmas.
  private let anchor = DeadlineAnchor(signed: Example.day("2026-12-23"))

  private func resolve(_ deadline: Deadline) -> DueDay {
    deadline.resolve(anchor, holidays: .few)
  }

  private func due(_ text: String) -> DueDay { .on(Example.day(text)) }

  @Test("leaves a date as the parties wrote it, worked or not")
  func date() {
    #expect(resolve(.date(Example.day("2026-12-25"))) == due("2026-12-25"))
  }

  @Test("gives what is immediate until the end of the day of the signing")
  func immediate() {
    #expect(resolve(.immediate) == due("2026-12-23"))
  }

  @Test(
    "counts business days from the day after, without week ends and holidays",
    arguments: [(1, "2026-12-24"), (2, "2026-12-28"), (6, "2027-01-04"), (7, "2027-01-05")])
  func businessDays(count: Int, text: String) {
    #expect(resolve(.days(count: count, counting: .business, from: .signature)) == due(text))
  }

  @Test(
    "counts calendar days from the day after and ends them on a day that is worked",
    arguments: [(1, "2026-12-24"), (2, "2026-12-28"), (4, "2026-12-28"), (9, "2027-01-04")])
  func calendarDays(count: Int, text: String) {
    #expect(resolve(.days(count: count, counting: .calendar, from: .signature)) == due(text))
  }

  @Test(
    "takes «from the day after» for what «from the signing» means", arguments: DayCount.allCases)
  func nextDay(counting: DayCount) {
    for count in 1...40 {
      #expect(
        resolve(.days(count: count, counting: counting, from: .nextDay))
          == resolve(.days(count: count, counting: counting, from: .signature)))
    }
  }

  @Test("waits for a publication, and counts from the day after it")
  func publication() {
    let deadline = Deadline.days(count: 2, counting: .business, from: .publication)
    #expect(resolve(deadline) == .awaitingPublication)
    let published = DeadlineAnchor(signed: anchor.signed, published: Example.day("2027-02-05"))
    #expect(deadline.resolve(published, holidays: .few) == due("2027-02-09"))
  }

  @Test("starts at the first day worked where the signing is on a week end")
  func fromSunday() {
    let sunday = DeadlineAnchor(signed: Example.day("2026-11-22"))
    let deadline = Deadline.days(count: 1, counting: .business, from: .signature)
    #expect(deadline.resolve(sunday, holidays: .few) == due("2026-11-23"))
  }
}
