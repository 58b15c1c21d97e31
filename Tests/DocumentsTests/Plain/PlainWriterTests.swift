import Testing

@testable import Documents

@Suite struct `Plain text` {
  @Test func `The acta is as stored`() throws {
    try Golden.expect(try Sample.writtenActa.bytes(as: .text), is: "acta.txt")
  }

  /// Widths as Python's copy of the Unicode tables has them.
  private static let measure = """
    import sys, unicodedata as u
    width = lambda c: 0 if u.category(c) in ("Mn", "Me", "Cf") else \
      2 if u.east_asian_width(c) in "WF" else 1
    for line in open(sys.argv[1], encoding="utf-8", newline="\\n"):
      line = line.rstrip("\\n")
      if sum(map(width, line)) > 80 or line.endswith(" "): print(line)
    """

  @Test(.enabled(if: Tool.isInstalled("python3")), arguments: Sample.written)
  func `No line is longer than 80 columns or ends in a space`(_ document: WrittenOnce) throws {
    let bytes = try document.bytes(as: .text)
    let found = try Tool.run("python3", on: bytes, named: "d.txt") { ["-c", Self.measure, $0] }
    #expect(found.status == 0 && found.output.isEmpty, "\(found.said)")
  }

  @Test func `Nothing is cut: each character is there as often as it was typed`() throws {
    let text = String(decoding: try Sample.writtenHostile.bytes(as: .text), as: UTF8.self)
    let rules = Set("+-|_=.: \n".unicodeScalars)
    func counts(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar: Int] {
      text.reduce(into: [:]) { if !rules.contains($1) { $0[$1, default: 0] += 1 } }
    }
    let wanted = counts(DocumentText(of: Sample.hostile).texts.lazy.flatMap(\.unicodeScalars))
    #expect(counts(text.unicodeScalars) == wanted)
  }

  @Test func `Every word of the acta stands unbroken`() throws {
    let text = String(decoding: try Sample.writtenActa.bytes(as: .text), as: UTF8.self)
    for word in DocumentText(of: Sample.acta).words { #expect(text.contains(word), "\(word)") }
  }

  @Test func `Only line feeds control`() throws {
    let text = String(decoding: try Sample.writtenHostile.bytes(as: .text), as: UTF8.self)
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  @Test func `A table of more columns than a line holds becomes lines`() throws {
    let table = Table(
      caption: "Ancha", columns: (0..<30).map { .init("C\($0)") },
      rows: [(0..<30).map { RichText("v\($0)") }])
    let lines = PlainTable(table: table, width: 80).lines
    #expect(lines.contains("C29: v29"))
    #expect(lines.allSatisfy { $0.count <= 80 })
  }
}
