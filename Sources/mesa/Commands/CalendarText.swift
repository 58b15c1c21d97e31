import Dialogue
import Interface

/// The content lines of an iCalendar (RFC 5545, sections 3.1 and 3.3).
struct CalendarText {
  private(set) var text = ""

  /// Longest line in octets, without its line end.
  private static let limit = 75

  /// A line whose value stands as it is.
  mutating func add(_ name: String, _ value: String) { fold(name + ":" + value) }

  /// A line of running text, made harmless and escaped.
  mutating func add(_ name: String, text value: String) {
    let lines = Shown.lines(value).map(Self.escaped)
    fold(name + ":" + lines.joined(separator: "\\n"))
  }

  /// By scalar: a comma with an accent above it is one character and still a comma.
  private static func escaped(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if "\\;,".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// Broken where it would grow too long, never within a character's octets; the space at the head
  /// of a further line counts.
  private mutating func fold(_ line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if length + octets > Self.limit {
        text += "\r\n "
        length = 1
      }
      text.unicodeScalars.append(scalar)
      length += octets
    }
    text += "\r\n"
  }

  /// `20261122`.
  static func day(_ date: CalendarDate) -> String { date.description.replacing("-", with: "") }

  /// `20261122T153000Z`.
  static func instant(_ instant: Timestamp) -> String {
    let utc = Timestamp(milliseconds: instant.milliseconds, offsetMinutes: 0)
    let clock = utc.description.dropFirst(11).prefix(8).filter { $0 != ":" }
    return day(utc.date) + "T" + clock + "Z"
  }
}
