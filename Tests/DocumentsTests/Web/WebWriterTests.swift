import Testing

@testable import Documents

@Suite struct `A page of HTML` {
  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "h1", "h2", "h3",
    "p", "br", "strong", "ul", "li", "dl", "dt", "dd", "div", "table", "caption", "colgroup", "col",
    "thead", "tbody", "tr", "th", "td", "hr",
  ]

  @Test func `The acta is as stored`() throws {
    try Golden.expect(try Sample.writtenActa.bytes(as: .html), is: "acta.html")
  }

  @Test func `No element but our own, and every word`() throws {
    let page = try TagReader.read(try Sample.writtenHostile.bytes(as: .html))
    #expect(page.tags == Self.elements)
    #expect(DocumentText(of: Sample.hostile).missing(in: page.words).isEmpty)
  }

  @Test func `Nothing comes from elsewhere and nothing runs`() throws {
    let page = String(decoding: try Sample.writtenHostile.bytes(as: .html), as: UTF8.self)
    for part in ["<script", "<link", "<img", "<iframe", "href=", "src=", "url(", "@import"] {
      #expect(!page.contains(part), "\(part)")
    }
  }

  @Test func `Readers aloud learn the language, the captions and the heads`() throws {
    let page = String(decoding: try Sample.writtenActa.bytes(as: .html), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"es-PE\">"))
    #expect(page.contains("<caption>Cuadro 1. Participantes</caption>"))
    #expect(page.contains("<th scope=\"col\">DNI</th>"))
  }

  @Test(
    .enabled(if: Tool.hasPython(modules: "html5lib")), arguments: Sample.written)
  func `A reader of HTML5 finds no fault`(_ document: WrittenOnce) throws {
    let script = """
      import sys, html5lib
      reader = html5lib.HTMLParser()
      reader.parse(open(sys.argv[1], "rb").read())
      print(*reader.errors[:10], sep="\\n", end="")
      """
    let bytes = try document.bytes(as: .html)
    let found = try Tool.run("python3", on: bytes, named: "d.html") { ["-c", script, $0] }
    #expect(found.status == 0 && found.output.isEmpty, "\(found.said)")
  }
}
