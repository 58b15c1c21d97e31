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
}
