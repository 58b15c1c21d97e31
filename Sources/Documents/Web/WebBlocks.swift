/// The parts of a document as HTML.
enum WebBlocks {
  static func write(_ block: Block, _ page: inout Markup) {
    switch block {
    case .heading(let level, let text): heading(level, text, &page)
    case .paragraph(let text, let style):
      page.element("p", style == .body ? [:] : ["class": style.rawValue]) { rich(text, &$0) }
    case .bullets(let items):
      page.element("ul") { page in
        for item in items { page.element("li") { rich(item, &$0) } }
      }
    case .fields(let fields):
      page.element("dl") { page in
        for field in fields {
          page.element("dt", text: field.lead)
          page.element("dd") { rich(field.value, &$0) }
        }
      }
    case .clause(let clause): self.clause(clause, &page)
    case .table(let table): self.table(table, &page)
    case .chart(let chart): self.chart(chart, &page)
    case .signatures(let signatures):
      page.element("div", ["class": "signers"]) { page in
        for signature in signatures { signer(signature, &page) }
      }
    case .pageBreak: page.empty("hr", ["class": "break"])
    }
  }

  private static func rich(_ text: RichText, _ page: inout Markup) {
    for span in text.spans {
      switch span.emphasis {
      case .plain: broken(span.string, &page)
      case .strong: page.element("strong") { broken(span.string, &$0) }
      }
    }
  }

  private static func broken(_ text: String, _ page: inout Markup) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { page.empty("br") }
      page.text(String(line))
    }
  }

  private static func heading(_ level: Int, _ text: RichText, _ page: inout Markup) {
    let name: StaticString =
      switch level {
      case ...1: "h1"
      case 2: "h2"
      default: "h3"
      }
    page.element(name) { rich(text, &$0) }
  }

  private static func clause(_ clause: Clause, _ page: inout Markup) {
    page.element("div", ["class": "clause"]) { page in
      page.element("p") { page in
        if !clause.lead.isEmpty {
          page.element("strong", text: clause.lead)
          page.raw(" ")
        }
        rich(clause.text, &page)
      }
      for detail in clause.details { write(detail, &page) }
    }
  }

  private static func table(_ table: Table, _ page: inout Markup) {
    guard !table.columns.isEmpty else { return }
    page.element("table", table.staysTogether ? ["class": "whole"] : [:]) { page in
      if !table.caption.isEmpty { page.element("caption", text: table.caption) }
      page.element("colgroup") { page in
        // Thousandths of 17 cm, for letters of 8.5 points.
        for share in table.shares(of: 1000, letter: 12, margin: 24) {
          page.empty("col", ["style": "width:\(share / 10).\(share % 10)%"])
        }
      }
      if table.hasTitles {
        page.element("thead") { page in
          page.element("tr") { page in
            for column in table.columns {
              page.element("th", attributes(column, scope: true), text: column.title)
            }
          }
        }
      }
      page.raw("\n")
      page.element("tbody") { page in
        for row in table.rows { self.row(row, table.columns, &page) }
      }
    }
  }

  private static func chart(_ chart: Chart, _ page: inout Markup) {
    page.element("figure") { page in
      if !chart.caption.isEmpty { page.element("figcaption", text: chart.caption) }
      ChartPicture.write(chart, &page)
    }
  }

  private static func row(
    _ cells: [RichText], _ columns: [Table.Column], _ page: inout Markup
  ) {
    page.element("tr") { page in
      for (cell, column) in zip(cells, columns) {
        page.element("td", attributes(column, scope: false)) { rich(cell, &$0) }
      }
    }
    page.raw("\n")
  }

  private static func attributes(_ column: Table.Column, scope: Bool) -> Markup.Attributes {
    switch (column.alignment, scope) {
    case (.leading, true): ["scope": "col"]
    case (.leading, false): [:]
    case (let alignment, true): ["scope": "col", "class": alignment.rawValue]
    case (let alignment, false): ["class": alignment.rawValue]
    }
  }

  private static func signer(_ signature: Signature, _ page: inout Markup) {
    page.element("div", ["class": "signer"]) { page in
      page.element("div", ["class": "pen"]) { page in
        page.element("p", text: signature.penLabel)
        page.element("p", ["class": "name"], text: signature.name)
        for line in signature.lines + [signature.remark] where !line.isEmpty {
          page.element("p", text: line)
        }
      }
      page.element("div", ["class": "thumb"]) { page in
        page.element("div", ["class": "box"]) { _ in }
        page.element("p", text: signature.thumbLabel)
      }
    }
    page.raw("\n")
  }
}
