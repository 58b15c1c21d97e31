import Glibc
import Wording

@testable import Documents

/// A document written as PDF, as the tools of the machine read it.
struct PaperFile {
  let bytes: [UInt8]

  init(_ document: Document) throws {
    bytes = try DocumentWriter.write(document, as: .pdf)
  }

  init(blocks: [Block], language: Language = .spanish) throws {
    try self.init(
      Document(
        title: "Prueba", issuer: "Mesa", language: language,
        date: DocumentDate(year: 2026, month: 1, day: 2), runningHead: "Cabeza",
        runningFoot: "Pie", blocks: blocks))
  }

  func run(_ tool: String, _ options: [String] = [], after: [String] = []) throws -> Tool.Result {
    try Tool.run(tool, on: bytes, named: "document.pdf") { options + [$0] + after }
  }

  /// What `pdfinfo` says under a name.
  func info(_ name: String) throws -> [String] {
    try run("pdfinfo", ["-isodates", "-f", "1", "-l", "100000"]).output.split(separator: "\n")
      .filter { $0.hasPrefix(name) }
      .map { $0.dropFirst(name.count).drop { $0 == ":" || $0 == " " } }
      .map(String.init)
  }

  /// The words of each page, as they stand on it.
  func pages() throws -> [String] { try text("-layout") }

  /// The same in the order of printing, a cell after the other and not a line across all cells,
  /// without the two running lines, so that what goes on overleaf goes on here.
  func pagesAsPrinted() throws -> [String] {
    try text("-raw").map { page in
      page.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
        .joined(separator: "\n")
    }
  }

  private func text(_ order: String) throws -> [String] {
    let text = try run("pdftotext", [order, "-enc", "UTF-8"], after: ["-"]).output
    return text.split(separator: "\u{C}", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  /// Without what lines and columns put between characters.
  static func dense(_ text: String) -> String {
    var dense = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace { dense.append(scalar) }
    return String(dense)
  }

  /// The same, but for words that a page's end tore in two.
  static func missingBothParts(_ words: some Sequence<String>, in text: String) -> [String] {
    missing(words, in: text).filter { word in
      let scalars = Array(word.unicodeScalars.map(String.init))
      return (1..<max(scalars.count, 2)).allSatisfy { cut in
        let parts = [scalars.prefix(cut).joined(), scalars.dropFirst(cut).joined()]
        return !missing(parts, in: text).isEmpty
      }
    }
  }

  static func count(_ letter: Unicode.Scalar, in text: String) -> Int {
    text.unicodeScalars.reduce(0) { $1 == letter ? $0 + 1 : $0 }
  }

  /// Those that do not stand in a text, both without white. Bytes are compared: a stray accent at
  /// the beginning of a line makes another character of what is before it.
  static func missing(_ parts: some Sequence<String>, in text: String) -> [String] {
    let dense = dense(text)
    return dense.withCString { haystack in
      parts.filter { part in Self.dense(part).withCString { strstr(haystack, $0) == nil } }
    }
  }
}
