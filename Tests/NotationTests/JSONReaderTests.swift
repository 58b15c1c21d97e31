import Testing

@testable import Notation

@Suite("Reading JSON strictly")
struct JSONReaderTests {
  private func string(_ bytes: [UInt8]) throws(NotationError) -> String {
    try JSONReader.read(bytes[...]) { reader throws(NotationError) in try reader.string() }
  }

  private func string(_ text: String) throws(NotationError) -> String {
    try string(Array(text.utf8))
  }

  private func integer(_ text: String) throws(NotationError) -> Int {
    try JSONReader.read(Array(text.utf8)[...]) { reader throws(NotationError) in
      try reader.integer()
    }
  }

  @Test("escapes of RFC 8259 are understood")
  func escapes() throws {
    #expect(try string(#""\"\\\/\b\f\n\r\t\u00f1\u00D1""#) == "\"\\/\u{8}\u{C}\n\r\tñÑ")
    #expect(try string(#""\ud83d\udc69""#) == "👩")
    #expect(try string(#""\u0000""#) == "\u{0}")
  }

  @Test(
    "what is no text is refused",
    arguments: [
      #"""#, #""a"#, #""\"#, #""\""#, #""\x""#, #""\u12""#, #""\u12G4""#, #""\ud83d""#,
      #""\ud83dx""#, #""\ud83d\u0041""#, #""\udc69""#, "\"\u{1F}\"", "\"\n\"", "\"\u{0}\"",
      #""a" "b""#, "'a'",
    ])
  func malformed(text: String) {
    #expect(throws: NotationError.self) { try string(text) }
  }

  @Test(
    "bytes that are not UTF-8 are refused and named so",
    arguments: [
      [0xFF], [0xC3], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0x80], Array("longer text before ".utf8) + [0xC3, 0x28],
    ] as [[UInt8]])
  func notUTF8(bytes: [UInt8]) {
    for text in [bytes, Array("\\n".utf8) + bytes] {
      do throws(NotationError) {
        _ = try string([0x22] + text + [0x22])
        Issue.record("read all the same")
      } catch {
        #expect(error.reason == .notUTF8)
      }
    }
  }

  @Test("a quote, a backslash or a control is seen at every place of a text")
  func everyPlace() throws {
    for length in 0..<40 {
      for place in 0...length {
        var text = [UInt8](repeating: 0x61, count: length)
        text.insert(0x1F, at: place)
        #expect(throws: NotationError.self) { try string([0x22] + text + [0x22]) }
        text[place] = 0x22
        #expect(throws: NotationError.self) { try string([0x22] + text + [0x22]) }
        text.replaceSubrange(place...place, with: [0x5C, 0x6E])
        var expected = String(repeating: "a", count: length)
        expected.insert("\n", at: expected.index(expected.startIndex, offsetBy: place))
        #expect(try string([0x22] + text + [0x22]) == expected)
      }
    }
  }

  @Test("whole numbers up to the limits of 64 bits")
  func numbers() throws {
    #expect(try integer("0") == 0)
    #expect(try integer("-0") == 0)
    #expect(try integer(" 9223372036854775807 ") == .max)
    #expect(try integer("-9223372036854775808") == .min)
    for text in ["9223372036854775808", "-9223372036854775809", "1.5", "1e3", "+1", "01", "-", ""] {
      #expect(throws: NotationError.self, "\(text)") { try integer(text) }
    }
  }

  @Test("32 levels within one another are taken, 33 are not")
  func depth() throws {
    func nested(_ levels: Int) throws(NotationError) {
      let text = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
      try JSONReader.read(Array(text.utf8)[...]) { reader throws(NotationError) in
        try reader.skipValue(depth: 1)
      }
    }
    try nested(JSONReader.maximumDepth)
    do throws(NotationError) {
      try nested(JSONReader.maximumDepth + 1)
      Issue.record("read all the same")
    } catch {
      #expect(error.reason == .tooDeep)
    }
  }

  @Test("a text beyond the limit is refused unread")
  func length() {
    let text = [0x22] + [UInt8](repeating: 0x61, count: JSONReader.maximumLength) + [0x22]
    do throws(NotationError) {
      _ = try string(text)
      Issue.record("read all the same")
    } catch {
      #expect(error.reason == .tooLong)
    }
  }

  @Test("names that come again share their text")
  func pool() throws {
    let pool = StringPool()
    let text = Array("\"phase-1.accept-the-mediation\"".utf8)
    for _ in 0..<3 {
      let name = try JSONReader.read(text[...], pool: pool) { reader throws(NotationError) in
        try reader.recurringString()
      }
      #expect(name == "phase-1.accept-the-mediation")
    }
    let kept = text.dropFirst().dropLast().withUnsafeBufferPointer { pool[$0] }
    #expect(kept == "phase-1.accept-the-mediation")
  }
}
