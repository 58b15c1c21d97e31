/// Tables of fixed layout, the head repeated on each page.
enum WordTable {
  static func write(_ table: Table, _ xml: inout Markup) {
    guard !table.columns.isEmpty else { return }
    if !table.caption.isEmpty {
      WordParagraph(style: "Caption").write(RichText(table.caption), &xml)
    }
    let widths = table.shares(of: WordBody.width)
    xml.element("w:tbl") { xml in
      properties(borders: true, &xml)
      grid(widths, &xml)
      xml.element("w:tr") { xml in
        xml.raw("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
        for (column, width) in zip(table.columns, widths) {
          cell(width, &xml, shaded: true) { xml in
            WordParagraph(style: "Cell", isKeptWithNext: true, alignment: column.alignment)
              .write(RichText(column.title, .strong), &xml)
          }
        }
      }
      let shares = table.shares(of: 170)
      for row in table.rows {
        self.row(row, table, widths, isWhole: table.fitsOnPage(row, shares: shares), &xml)
      }
    }
    gap(&xml)
  }

  static func properties(borders: Bool, _ xml: inout Markup) {
    xml.raw("<w:tblPr>")
    xml.empty("w:tblW", ["w:w": "\(WordBody.width)", "w:type": "dxa"])
    if borders {
      let rule: Markup.Attributes = [
        "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "555555",
      ]
      xml.element("w:tblBorders") { xml in
        xml.empty("w:top", rule)
        xml.empty("w:left", rule)
        xml.empty("w:bottom", rule)
        xml.empty("w:right", rule)
        xml.empty("w:insideH", rule)
        xml.empty("w:insideV", rule)
      }
    }
    xml.raw("<w:tblLayout w:type=\"fixed\"/></w:tblPr>")
  }

  static func grid(_ widths: [Int], _ xml: inout Markup) {
    xml.element("w:tblGrid") { xml in
      for width in widths { xml.empty("w:gridCol", ["w:w": "\(width)"]) }
    }
  }

  static func cell(
    _ width: Int, _ xml: inout Markup, shaded: Bool = false, boxed: Bool = false,
    _ content: (inout Markup) -> Void
  ) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.empty("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        if boxed { xml.raw(box) }
        if shaded { xml.raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEEEEE\"/>") }
        if boxed { xml.raw("<w:vAlign w:val=\"bottom\"/>") }
      }
      content(&xml)
    }
  }

  /// Keeps two tables apart, which would be one otherwise.
  static func gap(_ xml: inout Markup) {
    WordParagraph(style: "Gap").write("", &xml)
  }

  private static let box: StaticString = """
    <w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/>\
    <w:left w:val="single" w:sz="6" w:space="0" w:color="000000"/>\
    <w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/>\
    <w:right w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders>
    """

  private static func row(
    _ cells: [RichText], _ table: Table, _ widths: [Int], isWhole: Bool, _ xml: inout Markup
  ) {
    xml.element("w:tr") { xml in
      if isWhole { xml.raw("<w:trPr><w:cantSplit/></w:trPr>") }
      for (index, text) in cells.enumerated() {
        cell(widths[index], &xml) { xml in
          WordParagraph(style: "Cell", alignment: table.columns[index].alignment)
            .write(text, &xml)
        }
      }
    }
  }
}
