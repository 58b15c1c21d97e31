import Foundation
import Testing

@testable import Documents

@Suite struct `Markdown` {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// What is left when the marks are taken away: the escapes and references resolved by rule.
  private func unescaped(_ markdown: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in markdown.replacing("<br>", with: "\n").unicodeScalars {
      switch (scalar, isEscaped) {
      case ("\\", false): isEscaped = true
      case ("*", false), ("|", false): isEscaped = false
      default:
        result.append(scalar)
        isEscaped = false
      }
    }
    // By scalars, for a mark may follow a semicolon.
    return [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(String(result)) {
      $0.replacingOccurrences(of: $1.0, with: $1.1, options: .literal)
    }
  }

  @Test func `The acta is as stored`() throws {
    try Golden.expect(try Sample.writtenActa.bytes(as: .markdown), is: "acta.md")
  }

  @Test func `Nothing is cut`() throws {
    let words = DocumentText.words(
      of: unescaped(text(try Sample.writtenHostile.bytes(as: .markdown))))
    #expect(DocumentText(of: Sample.hostile).missing(in: words).isEmpty)
  }

  @Test func `No tag but our own`() throws {
    let rest = text(try Sample.writtenHostile.bytes(as: .markdown)).replacing("<br>", with: "")
      .replacing("<!-- -->", with: "")
    #expect(!rest.contains("<"))
  }

  /// The elements that a reader of CommonMark with pipe tables may make of us.
  private static let elements: Set<String> = [
    "all", "h1", "h2", "h3", "p", "br", "strong", "ul", "li", "blockquote", "hr", "table", "thead",
    "tbody", "tr", "th", "td",
  ]

  @Test(.enabled(if: Tool.hasPython(modules: "markdown_it")))
  func `A reader of CommonMark sees every word and no markup that was typed`() throws {
    let script = """
      import sys, markdown_it
      reader = markdown_it.MarkdownIt("commonmark", {"xhtmlOut": True}).enable("table")
      print("<all>" + reader.render(open(sys.argv[1], encoding="utf-8").read()) + "</all>")
      """
    let html = try Tool.run(
      "python3", on: try Sample.writtenHostile.bytes(as: .markdown), named: "d.md"
    ) {
      ["-c", script, $0]
    }
    let page = try TagReader.read(Array(html.output.replacing("<br>", with: "<br/>").utf8))
    #expect(page.tags.subtracting(Self.elements).isEmpty)
    #expect(DocumentText(of: Sample.hostile).missing(in: page.words).isEmpty)
  }
}
