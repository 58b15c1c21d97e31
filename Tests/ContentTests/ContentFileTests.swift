import Testing

@testable import Content

@Suite("A content file")
struct ContentFileTests {
  private func parse(_ text: String) throws(ContentError) -> [Section] {
    try ContentFile.parse(Array(text.utf8))
  }

  @Test("has sections and fields, in their order, with their lines")
  func sections() throws {
    let sections = try parse(
      """
      # a comment
      [first]
      title = Reúna «lo» que se sabe = algo
        why=Porque sí.  

      [ second ]
      """)
    #expect(sections.map(\.name) == ["first", "second"])
    #expect(sections.map(\.line) == [2, 6])
    #expect(
      sections.first?.fields == [
        Field(key: "title", value: "Reúna «lo» que se sabe = algo", line: 3),
        Field(key: "why", value: "Porque sí.", line: 4),
      ])
    #expect(sections.last?.fields == [])
  }

  @Test("keeps fields before the first section in one without a name")
  func nameless() throws {
    let sections = try parse("inherits = dark\n[palette]\nred = 1")
    #expect(sections.map(\.name) == ["", "palette"])
    #expect(sections.first?["inherits"] == "dark")
  }

  @Test(
    "puts up with a byte order mark, carriage returns and a missing last line feed",
    arguments: ["\u{FEFF}[a]\nb = c", "[a]\r\nb = c\r\n", "[a]\nb = c", "[a]\n\n\nb = c\n\n"])
  func editors(text: String) throws {
    let sections = try parse(text)
    #expect(sections.map(\.name) == ["a"])
    #expect(sections.first?["b"] == "c")
  }

  @Test("of nothing but comments and blanks has no sections", arguments: ["", "\n", "# x\n \t\n#"])
  func empty(text: String) throws {
    #expect(try parse(text) == [])
  }

  @Test(
    "names the line and the reason of what breaks its form",
    arguments: [
      ("[a]\n[b", 2, .unclosedSection),
      ("[a] trailing", 1, .unclosedSection),
      ("\n[ ]", 2, .emptySectionName),
      ("[a]\n[b]\n[a]", 3, .duplicateSection("a")),
      ("[a]\nb c", 2, .missingEquals),
      ("[a]\n = c", 2, .emptyKey),
      ("[a]\nb = 1\nb = 2", 3, .duplicateKey("b")),
      ("[a]\nb = 1\u{1B}[31m", 2, .controlCharacter),
      ("[a]\nb = 1\u{7F}", 2, .controlCharacter),
      ("[a]\nb = 1\t2", 2, .controlCharacter),
      ("[a]\nb = 1\u{0}", 2, .controlCharacter),
    ] as [(String, Int, ContentError.Reason)])
  func broken(text: String, line: Int, reason: ContentError.Reason) {
    #expect(throws: ContentError(line: line, reason: reason)) { try parse(text) }
  }

  @Test("must be UTF-8, wherever the broken byte stands")
  func encoding() {
    for bytes in ["[a]\nb = \u{F1}", "[a]\n\u{F1} = b", "[\u{F1}]\nb = c"] {
      let latin1 = bytes.unicodeScalars.map { UInt8($0.value) }
      #expect(
        throws: ContentError(line: latin1[1] == 0xF1 ? 1 : 2, reason: .notUTF8)
      ) { try ContentFile.parse(latin1) }
    }
  }

  @Test("refuses missing, empty and unknown keys of a section")
  func keys() throws {
    let section = try #require(try parse("\n[a]\nb = 1\nc =").first)
    #expect(try section.field("b").value == "1")
    #expect(throws: ContentError(line: 2, reason: .missingKey("d"))) { try section.field("d") }
    #expect(throws: ContentError(line: 4, reason: .emptyValue("c"))) { try section.field("c") }
    #expect(throws: ContentError(line: 4, reason: .unknownKey("c"))) { try section.allow(["b"]) }
    try section.allow(["c", "b", "z"])
  }
}
