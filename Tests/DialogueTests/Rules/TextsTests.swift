import Testing

@testable import Dialogue

@Suite("Texts of fields")
struct TextsTests {
  @Test(
    "lose the white space around them",
    arguments: [
      ("", ""), (" ", ""), ("\r\n\t a b \u{A0}\u{2003}", "a b"), ("a\n b", "a\n b"), ("ñ", "ñ"),
    ])
  func trimmed(text: String, expected: String) {
    #expect(text.trimmed == expected)
  }

  @Test("may be as long as their field allows", arguments: Refusal.Field.allCases)
  func limits(field: Refusal.Field) throws {
    let fits = String(repeating: "ñ", count: field.limit)
    #expect(try bounded(" " + fits + " ", field) == fits)
    #expect(throws: Refusal.tooLong(field, limit: field.limit)) { try bounded(fits + "x", field) }
  }

  @Test("cannot hide a line that no reader takes behind few visible characters")
  func combining() {
    // One character to the eye, but a book's line has an end in bytes.
    let heap = "a" + String(repeating: "\u{301}", count: Refusal.Field.name.limit)
    #expect(heap.count == 1)
    #expect(throws: Refusal.tooLong(.name, limit: 200)) { try bounded(heap, .name) }
  }

  @Test("are asked for where the field must not be empty")
  func required() throws {
    #expect(throws: Refusal.blank(.note)) { try Dialogue.required(" \n", .note) }
    #expect(try Dialogue.required(" x ", .note) == "x")
  }

  @Test(
    "a line has single spaces and nothing that nobody sees",
    arguments: [
      ("José  Ñahui", "José Ñahui"), ("José\u{A0}Ñahui", "José Ñahui"), ("\u{FEFF}Ana", "Ana"),
      ("A\u{200B}na", "Ana"), (" \t Ana\u{3000}Paz ", "Ana Paz"), ("\u{200B}\u{2060}", ""),
      ("\u{200D}", ""), ("co\u{AD}mún", "común"), ("Ana Paz", "Ana Paz"), ("", ""), (" ", ""),
      ("👩\u{200D}⚖️", "👩\u{200D}⚖️"), ("a\nb", "a b"),
      ("A\u{202E}na\u{202C}", "Ana"), ("A\u{0}n\u{1B}a\u{9B}", "Ana"), ("\u{0}", ""),
    ])
  func tidyLine(text: String, tidy: String) {
    #expect(text.tidyLine.unicodeScalars.elementsEqual(tidy.unicodeScalars))
  }
}
