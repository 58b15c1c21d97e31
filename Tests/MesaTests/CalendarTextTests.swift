import Dialogue
import Testing

@testable import mesa

@Suite("Lines of an iCalendar")
struct CalendarTextTests {
  @Test("are folded at 75 octets, never within a character", arguments: 0..<12)
  func folding(shift: Int) throws {
    let value = String(repeating: "x", count: shift) + String(repeating: "ñ€𝄞a", count: 60)
    var calendar = CalendarText()
    calendar.add("NAME", value)
    #expect(try CalendarReader.unfolded(calendar.text) == ["NAME:" + value])
    let first = try #require(calendar.text.utf8.firstIndex(of: 0x0D))
    #expect(calendar.text.utf8.distance(from: calendar.text.startIndex, to: first) > 71)
  }

  @Test("of exactly 75 octets are not folded, of 76 they are")
  func limit() {
    for (length, lines) in [(75, 1), (76, 2), (149, 2), (150, 3)] {
      var calendar = CalendarText()
      calendar.add("N", String(repeating: "x", count: length - 2))
      #expect(calendar.text.utf8.count { $0 == 0x0A } == lines, "\(length)")
    }
  }

  @Test("hold running text escaped")
  func escaping() {
    var calendar = CalendarText()
    calendar.add("N", text: "a,b;c\\d\ne:\"f\"\r\ng,\u{301}")
    #expect(calendar.text == "N:a\\,b\\;c\\\\d\\ne:\"f\"\\ng\\,\u{301}\r\n")
  }

  @Test("write an instant in the time of Greenwich")
  func instant() throws {
    let evening = try #require(Timestamp("2026-12-31T20:30:05.250-05:00"))
    #expect(CalendarText.instant(evening) == "20270101T013005Z")
  }
}
