import Testing

/// A strict reader of the calendars that `vencimientos` gives, apart from the code that writes them.
struct CalendarReader {
  private(set) var properties: [String: String] = [:]
  private(set) var events: [[String: String]] = []

  static func read(_ text: String) throws -> CalendarReader {
    var reader = CalendarReader()
    var open: [String] = []
    for line in try unfolded(text) {
      let colon = try #require(line.firstIndex(of: ":"), "\(line)")
      let name = String(line[..<colon]), value = String(line[line.index(after: colon)...])
      switch name {
      case "BEGIN":
        open.append(value)
        if value == "VEVENT" { reader.events.append([:]) }
      case "END":
        let begun = open.popLast()
        #expect(begun == value)
      default:
        if open == ["VCALENDAR"] {
          let earlier = reader.properties.updateValue(value, forKey: name)
          #expect(earlier == nil, "\(name)")
        } else {
          #expect(open == ["VCALENDAR", "VEVENT"])
          let last = reader.events.count - 1
          let isText = name == "SUMMARY" || name == "DESCRIPTION"
          let plain = isText ? try unescaped(value) : value
          let earlier = reader.events[last].updateValue(plain, forKey: name)
          #expect(earlier == nil, "\(name)")
        }
      }
    }
    #expect(open.isEmpty)
    return reader
  }

  /// The content lines. Every line ends with CRLF, is 75 octets at most and whole UTF-8 by itself.
  static func unfolded(_ text: String) throws -> [String] {
    var bytes = Array(text.utf8)[...]
    var lines: [String] = []
    while let end = bytes.firstIndex(of: 0x0A) {
      let raw = bytes[..<end]
      bytes = bytes[(end + 1)...]
      #expect(raw.last == 0x0D)
      #expect(raw.count - 1 <= 75)
      let line = try #require(String(validating: raw.dropLast(), as: UTF8.self))
      #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
      if line.unicodeScalars.first == " ", let last = lines.popLast() {
        lines.append(last + String(line.unicodeScalars.dropFirst()))
      } else {
        #expect(!line.isEmpty)
        lines.append(line)
      }
    }
    #expect(bytes.isEmpty)
    return lines
  }

  private static func unescaped(_ text: String) throws -> String {
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      #expect(scalar != ";" && scalar != ",", "\(text)")
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      let follower = scalars.next()
      let next = try #require(follower)
      #expect("\\;,n".unicodeScalars.contains(next))
      result.append(next == "n" ? "\n" : next)
    }
    return String(result)
  }
}
