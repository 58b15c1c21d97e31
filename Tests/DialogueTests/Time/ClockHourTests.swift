import Testing

@testable import Dialogue

@Suite("An hour of the day")
struct ClockHourTests {
  @Test("is read as people write it, and nothing else is")
  func hours() {
    for text in ["9:05", "09:05", "9.05", "9h05", " 9:05"] {
      #expect(ClockHour(text)?.description == "09:05", "\(text)")
    }
    for text in ["", "9", "24:00", "9:60", "-1:00", "9:05:00", "nueve", "9:5x"] {
      #expect(ClockHour(text) == nil, "\(text)")
    }
  }

  @Test("typed into a field may be digits alone, which elsewhere may be a number")
  func digits() {
    for text in ["0905", "905", "9:05", "9h05"] {
      #expect(ClockHour(typed: text)?.description == "09:05", "\(text)")
    }
    for text in ["", "9", "90", "2400", "0960", "09050", "-905", "905 "] {
      #expect(ClockHour(typed: text) == nil, "\(text)")
    }
    #expect(ClockHour("0905") == nil)
  }
}
