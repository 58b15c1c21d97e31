import Testing

@testable import Dialogue

@Suite("A calendar date")
struct CalendarDateTests {
  @Test(
    "knows its number of days since 1970 and its weekday",
    arguments: [
      ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2),
      ("2026-11-22", 20_779, 7), ("2024-12-31", 20_088, 2), ("0001-01-01", -719_162, 1),
      ("9999-12-31", 2_932_896, 5), ("1900-03-01", -25_508, 4),
    ])
  func known(text: String, number: Int, weekday: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(CalendarDate(dayNumber: number) == date)
    #expect(date.description == text)
  }

  @Test("follows the calendar day by day for four centuries")
  func everyDay() throws {
    var expected = (year: 1799, month: 12, day: 31)
    let start = try #require(CalendarDate("1799-12-31")).dayNumber
    for number in start..<(start + 146_097 + 366) {
      let date = CalendarDate(dayNumber: number)
      guard (date.year, date.month, date.day) == expected, date.dayNumber == number else {
        Issue.record("day \(number) is \(date), expected \(expected)")
        return
      }
      expected.day += 1
      if CalendarDate(year: expected.year, month: expected.month, day: expected.day) == nil {
        expected =
          expected.month == 12
          ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
      }
    }
  }

  @Test(
    "refuses days that do not exist and texts of another form",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-01", "2026-01-00",
      "0000-01-01", "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01 ", "+026-01-01",
      "２０２６-01-01", "", "2026-01-0a",
    ])
  func invalid(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(
    "has leap years by the Gregorian rule",
    arguments: [(2000, true), (1900, false), (2024, true), (2026, false)])
  func leap(year: Int, isLeap: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test("comes before later days")
  func order() {
    let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01", "2027-01-01"]
      .map(Example.day)
    #expect(days.shuffled().sorted() == days)
  }
}
