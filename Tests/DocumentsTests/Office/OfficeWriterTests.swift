import Testing

@testable import Documents

/// What holds for DOCX and ODT alike.
@Suite(.enabled(if: Tool.isInstalled("unzip"))) struct `Office documents` {
  private static let formats = [DocumentFormat.docx, .odt]

  private func bodyName(_ format: DocumentFormat) -> String {
    format == .odt ? "content.xml" : "word/document.xml"
  }

  /// Running head and foot are parts of their own.
  private func printedNames(_ format: DocumentFormat) -> [String] {
    format == .odt
      ? ["content.xml", "styles.xml"]
      : ["word/document.xml", "word/header1.xml", "word/footer1.xml"]
  }

  private func words(_ bytes: [UInt8], _ format: DocumentFormat) throws -> Set<String> {
    try printedNames(format).reduce(into: []) {
      $0.formUnion(try TagReader.read(try Unzip.part($1, of: bytes)).words)
    }
  }

  @Test(arguments: formats)
  func `Every part is well-formed XML`(_ format: DocumentFormat) throws {
    let bytes = try Sample.writtenHostile.bytes(as: format)
    let names = try Unzip.names(of: bytes).filter { $0 != "mimetype" }
    #expect(!names.isEmpty)
    for name in names { _ = try TagReader.read(try Unzip.part(name, of: bytes)) }
  }

  @Test(arguments: formats)
  func `Nothing is cut`(_ format: DocumentFormat) throws {
    let words = try words(try Sample.writtenHostile.bytes(as: format), format)
    #expect(DocumentText(of: Sample.hostile).missing(in: words).isEmpty)
  }

  @Test(arguments: formats)
  func `Hostile text brings no element that an ordinary document has not`(
    _ format: DocumentFormat
  ) throws {
    let ordinary = try TagReader.read(
      try Unzip.part(bodyName(format), of: try Sample.writtenActa.bytes(as: format)))
    let hostile = try TagReader.read(
      try Unzip.part(bodyName(format), of: try Sample.writtenHostile.bytes(as: format)))
    let known: Set = [
      "w:br", "text:line-break", "text:s", "style:paragraph-properties",
    ]
    #expect(hostile.tags.subtracting(ordinary.tags).subtracting(known).isEmpty)
  }

  @Test(
    .enabled(if: Tool.isInstalled("openxml-audit")), arguments: formats)
  func `A validator finds no fault`(_ format: DocumentFormat) throws {
    for bytes in [
      try Sample.writtenActa.bytes(as: format), try Sample.writtenHostile.bytes(as: format),
    ] {
      let name = "d." + format.fileExtension
      let found = try Tool.run("openxml-audit", on: bytes, named: name) { ["-m", "0", $0] }
      #expect(found.status == 0 && found.output.contains("no findings"), "\(found.said)")
    }
  }

  @Test func `The type of an ODT stands first and unpacked`() throws {
    let bytes = try Sample.writtenActa.bytes(as: .odt)
    let type = "mimetypeapplication/vnd.oasis.opendocument.text"
    #expect(bytes[30..<(30 + type.utf8.count)].elementsEqual(type.utf8))
  }

  @Test(.enabled(if: Tool.hasPython(modules: "docx")))
  func `Another reader of DOCX counts the same parts`() throws {
    let script = """
      import sys, docx
      d = docx.Document(sys.argv[1])
      print([(len(t.rows), len(t.columns)) for t in d.tables])
      print(sum(p.style.name.startswith("Heading") for p in d.paragraphs), d.core_properties.title)
      """
    let bytes = try Sample.writtenActa.bytes(as: .docx)
    let read = try Tool.run("python3", on: bytes, named: "d.docx") { ["-c", script, $0] }
    // 12 participants and a head; 6 tables of commitments; 6 pairs of signers, air, a head.
    let tables = ["(13, 5)"] + Array(repeating: "(3, 5)", count: 6) + ["(12, 5)"]
    #expect(
      read.output == """
        [\(tables.joined(separator: ", "))]
        6 \(Sample.acta.title)

        """, "\(read.said)")
  }

  @Test(.enabled(if: Tool.hasPython(modules: "odf")))
  func `Another reader of ODT counts the same parts`() throws {
    let script = """
      import sys
      from odf import opendocument, table, text
      d = opendocument.load(sys.argv[1])
      tables = d.getElementsByType(table.Table)
      print([len(t.getElementsByType(table.TableRow)) for t in tables])
      print(len(d.getElementsByType(text.H)))
      """
    let bytes = try Sample.writtenActa.bytes(as: .odt)
    let read = try Tool.run("python3", on: bytes, named: "d.odt") { ["-c", script, $0] }
    #expect(read.output == "[13, 3, 3, 3, 3, 3, 3, 12]\n6\n", "\(read.said)")
  }
}
