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

  @Test(
    "ends months on the same number, on the last day of a month that lacks it, and on a day worked",
    arguments: [
      ("2026-11-30", 1, "2026-12-30"), ("2026-11-30", 3, "2027-03-01"),
      ("2026-08-31", 1, "2026-09-30"), ("2027-10-31", 4, "2028-02-29"),
      ("2026-12-23", 12, "2027-12-23"), ("2026-12-23", 1, "2027-01-25"),
    ])
  func months(signed: String, count: Int, text: String) {
    let anchor = DeadlineAnchor(signed: Example.day(signed))
    for start in [DeadlineStart.signature, .nextDay, .date(Example.day(signed))] {
      let deadline = Deadline.months(count: count, from: start)
      #expect(deadline.resolve(anchor, holidays: .few) == due(text), "\(start)")
    }
  }

  @Test(
    "runs hours from the hour of the signing, through nights and holidays",
    arguments: [
      (1, "2026-12-23", "15:30"), (24, "2026-12-24", "14:30"), (48, "2026-12-25", "14:30"),
      (10, "2026-12-24", "00:30"),
    ])
  func hours(count: Int, text: String, hour: String) throws {
    let signed = DeadlineAnchor(signed: anchor.signed, signedAt: ClockHour("14:30"))
    let deadline = Deadline.hours(count: count, from: .signature)
    #expect(
      deadline.resolve(signed, holidays: .few)
        == .at(Example.day(text), try #require(ClockHour(hour))))
  }

  @Test("takes midnight for the end of the day that it closes")
  func midnight() {
    let signed = DeadlineAnchor(signed: anchor.signed, signedAt: ClockHour("14:00"))
    let deadline = Deadline.hours(count: 10, from: .signature)
    #expect(deadline.resolve(signed, holidays: .few) == due("2026-12-23"))
  }

  @Test(
    "runs hours from the end of the day where no hour is known",
    arguments: [(1, "2026-12-24"), (24, "2026-12-24"), (25, "2026-12-25"), (48, "2026-12-25")])
  func hoursOfDays(count: Int, text: String) {
    #expect(resolve(.hours(count: count, from: .signature)) == due(text))
    #expect(resolve(.hours(count: count, from: .date(anchor.signed))) == due(text))
    let signed = DeadlineAnchor(signed: anchor.signed, signedAt: ClockHour("9:00"))
    let next = Deadline.hours(count: count, from: .nextDay)
    #expect(next.resolve(signed, holidays: .few) == due(text))
  }

  @Test("counts from a day that the parties named, whenever they sign")
  func named() {
    let start = DeadlineStart.date(Example.day("2027-01-04"))
    #expect(resolve(.days(count: 2, counting: .business, from: start)) == due("2027-01-06"))
    #expect(resolve(.days(count: 7, counting: .calendar, from: start)) == due("2027-01-11"))
  }

  @Test("waits for a publication with months and hours too")
  func awaiting() {
    #expect(resolve(.months(count: 2, from: .publication)) == .awaitingPublication)
    #expect(resolve(.hours(count: 2, from: .publication)) == .awaitingPublication)
  }
}
