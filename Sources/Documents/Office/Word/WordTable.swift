/// Tables of fixed layout, the head repeated on each page.
enum WordTable {
  static func write(_ table: Table, _ xml: inout Markup) {
    guard !table.columns.isEmpty else { return }
    if !table.caption.isEmpty {
      WordParagraph(style: "Caption").write(RichText(table.caption), &xml)
    }
    // Letters of 9 points and the cell's margins, in twentieths of a point.
    let widths = table.shares(of: WordBody.width, letter: 110, margin: 190)
    xml.element("w:tbl") { xml in
      properties(borders: true, &xml)
      grid(widths, &xml)
      let millimetres = widths.map { $0 * 10 / 567 }
      if table.hasTitles { head(table, widths, millimetres, &xml) }
      for (index, row) in table.rows.enumerated() {
        let isWhole = Table.fits(row, in: .row, millimetres: millimetres)
        let isKept = table.staysTogether && index < table.rows.count - 1
        self.row(row, table, widths, isWhole: isWhole, isKeptWithNext: isKept, &xml)
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

  private static func head(
    _ table: Table, _ widths: [Int], _ millimetres: [Int], _ xml: inout Markup
  ) {
    let isWhole = Table.fits(table.head, in: .head, millimetres: millimetres)
    xml.element("w:tr") { xml in
      if isWhole { xml.raw("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>") }
      for (index, title) in table.head.enumerated() {
        cell(widths[index], &xml, shaded: true) { xml in
          WordParagraph(
            style: "Cell", isKeptWithNext: isWhole, alignment: table.columns[index].alignment
          ).write(title, &xml)
        }
      }
    }
  }

  private static func row(
    _ cells: [RichText], _ table: Table, _ widths: [Int], isWhole: Bool, isKeptWithNext: Bool,
    _ xml: inout Markup
  ) {
    xml.element("w:tr") { xml in
      if isWhole { xml.raw("<w:trPr><w:cantSplit/></w:trPr>") }
      for (index, text) in cells.enumerated() {
        cell(widths[index], &xml) { xml in
          WordParagraph(
            style: "Cell", isKeptWithNext: isKeptWithNext,
            alignment: table.columns[index].alignment
          ).write(text, &xml)
        }
      }
    }
  }
}
