import Testing

@testable import Dialogue

@Suite("Holidays")
struct HolidaysTests {
  @Test("fall on their day in the years in which they hold")
  func years() {
    let rule = HolidayRule(
      id: "x", day: .fixed(month: 6, day: 7), law: "L", since: 2024, until: 2026)
    #expect(rule.date(in: 2023) == nil)
    #expect(rule.date(in: 2024) == Example.day("2024-06-07"))
    #expect(rule.date(in: 2026) == Example.day("2026-06-07"))
    #expect(rule.date(in: 2027) == nil)
  }

  @Test("that depend on Easter move with it")
  func easter() {
    let rule = HolidayRule(id: "x", day: .easter(-3), law: "L", since: 1992)
    #expect(rule.date(in: 2016) == Example.day("2016-03-24"))
    #expect(rule.date(in: 2026) == Example.day("2026-04-02"))
  }

  @Test("on a day that a year does not have are none that year")
  func leapDay() {
    let rule = HolidayRule(id: "x", day: .fixed(month: 2, day: 29), law: "L", since: 1992)
    #expect(rule.date(in: 2025) == nil)
    #expect(rule.date(in: 2024) == Example.day("2024-02-29"))
  }

  @Test("of a year come by date")
  func ofYear() {
    #expect(
      Holidays.few.holidays(in: 2026).map(\.rule.id) == ["new-year", "good-friday", "christmas"])
    #expect(Holidays.few.holidays(in: 2031).map(\.rule.id) == ["new-year", "christmas"])
    #expect(Holidays.few.holidays(in: 1991).isEmpty)
  }

  @Test(
    "and week ends are not worked",
    arguments: [
      ("2026-12-24", true), ("2026-12-25", false), ("2026-12-26", false), ("2026-12-27", false),
      ("2026-12-28", true), ("2026-04-03", false), ("2027-01-01", false),
    ])
  func businessDay(text: String, isWorked: Bool) {
    #expect(Holidays.few.isBusinessDay(Example.day(text)) == isWorked)
  }

  @Test("are told apart from week ends")
  func isHoliday() {
    #expect(Holidays.few.isHoliday(Example.day("2026-12-25")))
    #expect(!Holidays.few.isHoliday(Example.day("2026-12-26")))
  }
}
