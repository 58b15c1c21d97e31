import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The calendar of the State")
struct StateCalendarTests {
  private static let bridge = Closure(
    id: "puente", first: Example.day("2026-12-24"), last: Example.day("2026-12-24"),
    decree: "D. S.",
    scope: .publicSector, name: "Puente")
  private static let cusco = Closure(
    id: "cusco", first: Example.day("2027-06-24"), last: Example.day("2027-06-25"), decree: "Ley",
    scope: .place("08"), name: "Cusco")
  private let holidays = Holidays(Holidays.few.rules, closures: [bridge, cusco])

  @Test("leaves out what a decree closes, where it holds, and is nobody else's")
  func scope() {
    let days = [Example.day("2026-12-24"), Example.day("2027-06-24"), Example.day("2027-06-25")]
    #expect(days.map(holidays.isBusinessDay) == [true, true, true])
    let cusco = holidays.forState(at: "080101")
    #expect(days.map(cusco.isBusinessDay) == [false, false, false])
    #expect(days.map(holidays.forState(at: "150101").isBusinessDay) == [false, true, true])
    #expect(days.map(holidays.forState(at: "").isBusinessDay) == [false, true, true])
    #expect(cusco.closure(on: days[1])?.decree == "Ley")
  }

  @Test("gives its day to the State, the common one to others, and both where both are bound")
  func bound() {
    let mesa = Table().mesa
    let kinds = mesa.parties.map(\.details.kind)
    let state = mesa.parties.filter { $0.details.kind == .state }.map(\.id)
    let others = mesa.parties.filter { $0.details.kind != .state }.map(\.id)
    #expect(!state.isEmpty && !others.isEmpty, "\(kinds)")
    let anchor = DeadlineAnchor(signed: Example.day("2026-12-23"))
    let deadline = Deadline.days(count: 1, counting: .calendar, from: .signature)
    func days(_ parties: [PartyID]) -> DueDays {
      mesa.dueDays(of: deadline, anchor, binding: parties, holidays: holidays)
    }
    let common = DueDay.on(Example.day("2026-12-24"))
    let late = DueDay.on(Example.day("2026-12-28"))
    #expect(days(state) == DueDays(due: late, common: common, state: late))
    #expect(days(others) == DueDays(due: common, common: common, state: nil))
    #expect(days(state + others) == DueDays(due: common, common: common, state: late))
    #expect(days([]) == DueDays(due: common, common: common, state: nil))
    let date = Deadline.date(Example.day("2026-12-24"))
    let given = mesa.dueDays(of: date, anchor, binding: state, holidays: holidays)
    #expect(given == DueDays(due: common, common: common, state: nil))
  }

  /// A plain walk, day by day, over a table of days that are not worked.
  private func walk(_ count: Int, after start: CalendarDate, closed: Set<Int>) -> Int {
    var (day, left) = (start.dayNumber, count)
    while left > 0 {
      day += 1
      // 1970-01-05 was a Monday.
      let weekday = ((day - (CalendarDate("1970-01-05")?.dayNumber ?? 0)) % 7 + 7) % 7
      if weekday < 5, !closed.contains(day) { left -= 1 }
    }
    return day
  }

  @Test("agrees with a walk over the days, whatever is closed")
  func law() {
    for run in 0..<200 {
      var random = SeededRandom(seed: SeededRandom.base, run: run)
      let start = Example.day("2026-11-02").adding(days: Int.random(in: 0..<400, using: &random))
      let closures = (0..<6).map { place in
        let first = start.adding(days: Int.random(in: 1..<60, using: &random))
        return Closure(
          id: "c\(place)", first: first,
          last: first.adding(days: Int.random(in: 0..<4, using: &random)), decree: "D",
          scope: Bool.random(using: &random) ? .publicSector : .place("08"), name: "N")
      }
      let calendar = Holidays(Holidays.few.rules, closures: closures).forState(at: "080101")
      var closed = Set(
        closures.flatMap { closure in (closure.first.dayNumber...closure.last.dayNumber) })
      for offset in 0..<200 where calendar.isHoliday(start.adding(days: offset)) {
        closed.insert(start.adding(days: offset).dayNumber)
      }
      let count = Int.random(in: 1...30, using: &random)
      let due = Deadline.days(count: count, counting: .business, from: .date(start))
        .resolve(DeadlineAnchor(signed: start), holidays: calendar)
      #expect(due.date?.dayNumber == walk(count, after: start, closed: closed), "\(random)")
      let months = Deadline.months(count: count % 12 + 1, from: .date(start))
      let anchor = DeadlineAnchor(signed: start)
      if let counted = months.countedDay(anchor) {
        let last = walk(1, after: counted.adding(days: -1), closed: closed)
        let isNear = counted.days(since: start) < 150
        #expect(
          !isNear || months.resolve(anchor, holidays: calendar).date?.dayNumber == last, "\(random)"
        )
        #expect(counted.day == start.day || counted.adding(days: 1).day == 1, "\(random)")
      }
    }
  }

  @Test("says to which day mere counting comes, and of what is not counted so says none")
  func counted() {
    let anchor = DeadlineAnchor(signed: Example.day("2027-01-31"))
    #expect(
      Deadline.months(count: 1, from: .signature).countedDay(anchor) == Example.day("2027-02-28"))
    #expect(
      Deadline.days(count: 6, counting: .calendar, from: .signature).countedDay(anchor)
        == Example.day("2027-02-06"))
    #expect(
      Deadline.days(count: 6, counting: .business, from: .signature).countedDay(anchor) == nil)
    #expect(Deadline.months(count: 1, from: .publication).countedDay(anchor) == nil)
    #expect(Deadline.date(anchor.signed).countedDay(anchor) == nil)
  }
}
