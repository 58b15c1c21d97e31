/// `content.xml`: the text, and the styles that only it needs.
struct OpenDocumentBody {
  static func markup(of document: Document) -> Markup {
    var body = OpenDocumentBody(
      tables: OpenDocumentTables(title: document.title), charts: document.charts)
    body.write(document.blocks)
    return OpenDocumentWriter.part("office:document-content", OpenDocumentStyles.namespaces) {
      $0.raw(OpenDocumentStyles.fonts)
      $0.element("office:automatic-styles") { xml in
        if document.blocks.contains(.pageBreak) { xml.raw(pageBreak) }
        if !document.charts.isEmpty { xml.raw(OpenDocumentChart.style) }
        xml.append(body.tables.styles)
      }
      $0.element("office:body") { $0.element("office:text") { $0.append(body.text) } }
    }
  }

  private init(tables: OpenDocumentTables, charts: [Chart]) {
    self.tables = tables
    self.charts = charts
  }

  private var text = Markup()
  private var tables: OpenDocumentTables
  private let charts: [Chart]

  private static let pageBreak: StaticString = """
    <style:style style:name="Break" style:family="paragraph" style:parent-style-name="Gap">\
    <style:paragraph-properties fo:break-before="page"/></style:style>
    """

  private mutating func write(_ blocks: [Block]) {
    for (index, block) in blocks.enumerated() {
      // What introduces the signatures goes to their page, so that none has signatures alone.
      write(block, isKept: index + 1 < blocks.count && blocks[index + 1].isSignatures)
    }
  }

  private mutating func write(_ block: Block, isKept: Bool) {
    let kept = isKept ? "Kept" : ""
    switch block {
    case .heading(let level, let content):
      let level = "\(min(max(level, 1), 3))"
      let attributes: Markup.Attributes = [
        "text:style-name": "Heading_20_" + level, "text:outline-level": level,
      ]
      text.element("text:h", attributes) { OpenDocumentText.write(content, &$0) }
    case .paragraph(let content, let style):
      OpenDocumentText.paragraph(Self.style(of: style) + kept, content, &text)
    case .bullets(let items): bullets(items, style: "Item" + kept)
    case .fields(let fields):
      for field in fields { self.field(field, style: "Field" + kept) }
    case .clause(let clause):
      let isKept = isKept || clause.isFollowedByTable
      OpenDocumentText.paragraph(isKept ? "StandardKept" : "Standard", clause.printed, &text)
      write(clause.details)
    case .table(let table): tables.write(table, &text)
    case .chart(let chart): self.chart(chart)
    case .signatures(let signatures): tables.write(signatures, &text)
    case .pageBreak: OpenDocumentText.paragraph("Break", "", &text)
    }
  }

  private mutating func chart(_ chart: Chart) {
    if !chart.caption.isEmpty {
      OpenDocumentText.paragraph("Caption", RichText(chart.caption), &text)
    }
    guard let index = charts.firstIndex(of: chart) else { return }
    OpenDocumentChart.write(chart, number: index + 1, &text)
  }

  private static func style(of style: ParagraphStyle) -> String {
    switch style {
    case .body: "Standard"
    case .centred: "Centred"
    case .note: "Note"
    case .quoted: "Quote"
    case .display: "Display"
    case .large: "Large"
    case .fold: "Fold"
    }
  }

  private mutating func bullets(_ items: [RichText], style: String) {
    guard !items.isEmpty else { return }
    text.element("text:list", ["text:style-name": "Bullets"]) { xml in
      for item in items {
        xml.element("text:list-item") { OpenDocumentText.paragraph(style, item, &$0) }
      }
    }
  }

  private mutating func field(_ field: Field, style: String) {
    text.element("text:p", ["text:style-name": style]) { xml in
      OpenDocumentText.write(RichText(field.lead, .strong), &xml)
      xml.empty("text:tab")
      OpenDocumentText.write(field.value, &xml)
    }
  }
}
