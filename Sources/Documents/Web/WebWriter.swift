import Wording

/// Writes one HTML file that needs no other: read in a browser, sent by mail, printed on A4.
enum WebWriter {
  /// Even if a tag came to be, no reader would run it or fetch anything.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  /// - Parameter document: cleaned.
  static func write(_ document: Document) -> [UInt8] {
    var page = Markup()
    page.raw("<!DOCTYPE html>\n")
    page.element("html", ["lang": document.language.tag]) { page in
      page.element("head") { head(document, &$0) }
      page.raw("\n")
      page.element("body") { body(document, &$0) }
    }
    page.raw("\n")
    return page.bytes
  }

  private static func head(_ document: Document, _ page: inout Markup) {
    page.empty("meta", ["charset": "utf-8"])
    page.empty("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
    page.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    page.empty("meta", ["name": "author", "content": document.issuer])
    // A page must have a title; a document without one is called by what issues it.
    page.element("title", text: document.title.isEmpty ? document.issuer : document.title)
    page.element("style") { page in
      page.raw(WebStyle.sheet)
      WebStyle.pages(PrintedTexts(document.language), &page)
    }
  }

  private static func body(_ document: Document, _ page: inout Markup) {
    if !document.runningHead.isEmpty {
      page.element("header") { $0.element("p", text: document.runningHead) }
    }
    page.raw("\n")
    page.element("main") { page in
      for block in document.blocks {
        WebBlocks.write(block, &page)
        page.raw("\n")
      }
    }
    page.raw("\n")
    if !document.runningFoot.isEmpty {
      page.element("footer") { $0.element("p", text: document.runningFoot) }
    }
  }
}
