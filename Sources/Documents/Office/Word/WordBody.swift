/// The text of the document: `word/document.xml`.
enum WordBody {
  /// Of a line, in twentieths of a point: 17 cm.
  static let width = 9638

  static func markup(of document: Document) -> Markup {
    let attributes: Markup.Attributes = [
      "xmlns:w": WordPackage.namespace,
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    ]
    return WordPackage.part("w:document", attributes) { xml in
      xml.element("w:body") { xml in
        write(document.blocks, of: document.title, document.charts, &xml)
        xml.raw(page)
      }
    }
  }

  /// A4 with 2 cm all around.
  private static let page: StaticString = """
    <w:sectPr><w:headerReference w:type="default" r:id="rId6"/>\
    <w:footerReference w:type="default" r:id="rId7"/><w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="1418" w:right="1134" w:bottom="1247" w:left="1134" w:header="624" \
    w:footer="567" w:gutter="0"/></w:sectPr>
    """

  private static func write(
    _ blocks: [Block], of title: String, _ charts: [Chart], _ xml: inout Markup
  ) {
    for (index, block) in blocks.enumerated() {
      // What introduces the signatures goes to their page, so that none has signatures alone.
      let isKept = index + 1 < blocks.count && blocks[index + 1].isSignatures
      write(block, of: title, charts, isKept: isKept, &xml)
    }
  }

  private static func write(
    _ block: Block, of title: String, _ charts: [Chart], isKept: Bool, _ xml: inout Markup
  ) {
    switch block {
    case .heading(let level, let text):
      WordParagraph(style: "Heading\(min(max(level, 1), 3))").write(text, &xml)
    case .paragraph(let text, let style):
      WordParagraph(style: self.style(of: style), isKeptWithNext: isKept).write(text, &xml)
    case .bullets(let items):
      for item in items {
        WordParagraph(style: "ListBullet", isKeptWithNext: isKept).write(item, &xml)
      }
    case .fields(let fields):
      for field in fields { self.field(field, isKept: isKept, &xml) }
    case .clause(let clause):
      WordParagraph(style: "Normal", isKeptWithNext: isKept || clause.isFollowedByTable)
        .write(clause.printed, &xml)
      write(clause.details, of: title, charts, &xml)
    case .table(let table): WordTable.write(table, &xml)
    case .chart(let chart):
      if let index = charts.firstIndex(of: chart) {
        WordChart.write(chart, number: index + 1, &xml)
      }
    case .signatures(let signatures): WordSignatures.write(signatures, of: title, &xml)
    case .pageBreak:
      WordParagraph(style: "Normal").write(&xml) { xml in
        xml.element("w:r") { $0.empty("w:br", ["w:type": "page"]) }
      }
    }
  }

  private static func style(of style: ParagraphStyle) -> String {
    switch style {
    case .body: "Normal"
    case .centred: "Centred"
    case .note: "Note"
    case .quoted: "Quote"
    case .display: "Display"
    case .large: "Large"
    case .fold: "Fold"
    }
  }

  private static func field(_ field: Field, isKept: Bool, _ xml: inout Markup) {
    WordParagraph(style: "Field", isKeptWithNext: isKept).write(&xml) { xml in
      WordRun.write(RichText(field.lead, .strong), &xml)
      xml.element("w:r") { $0.empty("w:tab") }
      WordRun.write(field.value, &xml)
    }
  }
}
