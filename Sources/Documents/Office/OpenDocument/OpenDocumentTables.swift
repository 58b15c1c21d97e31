/// Tables and places to sign. Each width of a column is a style of its own, collected here.
struct OpenDocumentTables {
  /// Printed above the signatures on each page that they take.
  var title: String
  /// Those of `content.xml`'s automatic styles.
  private(set) var styles = Markup()
  private var count = 0
  private var hasRuled = false
  private var hasSigners = false
  private var hasSplit = false
  private var hasKept = false
  private var hasUsual = false

  init(title: String) { self.title = title }

  private static let usual: StaticString = """
    <style:style style:name="Table" style:family="table"><style:table-properties \
    style:width="17cm" table:align="left" table:border-model="collapsing" \
    fo:margin-bottom="0.1cm" style:may-break-between-rows="true"/></style:style>
    """

  private static let whole: StaticString = """
    <style:style style:name="Whole" style:family="table-row"><style:table-row-properties \
    fo:keep-together="always"/></style:style>
    """

  /// A table that no page cuts through where a page can hold it.
  private static let kept: StaticString = """
    <style:style style:name="Kept" style:family="table"><style:table-properties \
    style:width="17cm" table:align="left" table:border-model="collapsing" \
    fo:margin-bottom="0.1cm" style:may-break-between-rows="false"/></style:style>
    """

  private static let ruled: StaticString = """
    <style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties \
    fo:border="0.5pt solid #555555" fo:padding-left="0.15cm" fo:padding-right="0.15cm" \
    fo:padding-top="0cm" fo:padding-bottom="0cm"/></style:style>\
    <style:style style:name="Head" style:family="table-cell"><style:table-cell-properties \
    fo:background-color="#eeeeee" fo:border="0.5pt solid #555555" fo:padding-left="0.15cm" \
    fo:padding-right="0.15cm" fo:padding-top="0cm" fo:padding-bottom="0cm"/></style:style>
    """

  /// LibreOffice loses the last lines of a row that goes over pages unless it says that it may.
  private static let split: StaticString = """
    <style:style style:name="Split" style:family="table-row"><style:table-row-properties \
    fo:keep-together="auto"/></style:style>
    """

  private static let signers: StaticString = """
    <style:style style:name="Signers" style:family="table-row"><style:table-row-properties \
    style:min-row-height="3cm" fo:keep-together="always"/></style:style>\
    <style:style style:name="Air" style:family="table-row"><style:table-row-properties \
    style:row-height="0.3cm" fo:keep-together="always"/></style:style>\
    <style:style style:name="Bare" style:family="table-cell"><style:table-cell-properties \
    fo:border="none" fo:padding-left="0cm" fo:padding-right="0.2cm" fo:padding-top="0cm" \
    fo:padding-bottom="0cm"/></style:style>\
    <style:style style:name="Box" style:family="table-cell"><style:table-cell-properties \
    style:vertical-align="bottom" fo:border="0.75pt solid #000000" fo:padding="0.05cm"/>\
    </style:style>
    """

  mutating func write(_ table: Table, _ xml: inout Markup) {
    guard !table.columns.isEmpty else { return }
    if !table.caption.isEmpty {
      OpenDocumentText.paragraph("Caption", RichText(table.caption), &xml)
    }
    if !hasRuled { styles.raw(Self.ruled) }
    hasRuled = true
    // Letters of 9 points and the cell's margins, in tenths of a millimetre.
    let widths = table.shares(of: 1700, letter: 19.4, margin: 35)
    let millimetres = widths.map { $0 / 10 }
    let isHeadWhole = Table.fits(table.head, in: .head, millimetres: millimetres)
    let areWhole = table.rows.map { Table.fits($0, in: .row, millimetres: millimetres) }
    if !hasSplit, !isHeadWhole || areWhole.contains(false) {
      styles.raw(Self.split)
      hasSplit = true
    }
    if table.staysTogether, !hasKept {
      styles.raw(Self.kept)
      hasKept = true
    }
    open(widths: widths, style: table.staysTogether ? "Kept" : "Table", &xml) { xml in
      if !table.hasTitles {
        // A head without words is none.
      } else if isHeadWhole {
        xml.element("table:table-header-rows") {
          Self.row(table.head, table, cell: "Head", isWhole: true, &$0)
        }
      } else {
        Self.row(table.head, table, cell: "Head", isWhole: false, &xml)
      }
      for (row, isWhole) in zip(table.rows, areWhole) {
        Self.row(row, table, cell: "Ruled", isWhole: isWhole, &xml)
      }
    }
    OpenDocumentText.paragraph("Gap", "", &xml)
  }

  /// A row for each pair of signers, which no page cuts through: name, thumb, gap, name, thumb.
  mutating func write(_ signatures: [Signature], _ xml: inout Markup) {
    guard !signatures.isEmpty else { return }
    if !hasSigners { styles.raw(Self.signers) }
    hasSigners = true
    let title = title
    open(widths: [580, 230, 80, 580, 230], &xml) { xml in
      if !title.isEmpty { Self.head(title, &xml) }
      for first in stride(from: 0, to: signatures.count, by: 2) {
        if first > 0 { Self.air(&xml) }
        xml.element("table:table-row", ["table:style-name": "Signers"]) { xml in
          Self.signer(signatures[first], &xml)
          Self.blank(&xml)
          if let second = signatures.dropFirst(first + 1).first {
            Self.signer(second, &xml)
          } else {
            Self.blank(&xml)
            Self.blank(&xml)
          }
        }
      }
    }
    OpenDocumentText.paragraph("Gap", "", &xml)
  }

  /// - Parameter widths: of the columns, in tenths of a millimetre.
  private mutating func open(
    widths: [Int], style: String = "Table", _ xml: inout Markup,
    _ rows: (inout Markup) -> Void
  ) {
    if style == "Table", !hasUsual {
      styles.raw(Self.usual)
      hasUsual = true
    }
    if count == 0 { styles.raw(Self.whole) }
    count += 1
    let name = "T\(count)"
    for (index, width) in widths.enumerated() {
      let style: Markup.Attributes = [
        "style:name": "\(name).\(index + 1)", "style:family": "table-column",
      ]
      styles.element("style:style", style) { styles in
        let width = "\(width / 10).\(width % 10)mm"
        styles.empty("style:table-column-properties", ["style:column-width": width])
      }
    }
    xml.element("table:table", ["table:name": name, "table:style-name": style]) { xml in
      for index in widths.indices {
        xml.empty("table:table-column", ["table:style-name": "\(name).\(index + 1)"])
      }
      rows(&xml)
    }
  }

  private static func row(
    _ texts: [RichText], _ table: Table, cell style: String, isWhole: Bool,
    _ xml: inout Markup
  ) {
    let rowStyle = isWhole ? "Whole" : "Split"
    xml.element("table:table-row", ["table:style-name": rowStyle]) { xml in
      for (text, column) in zip(texts, table.columns) {
        cell(style, &xml) {
          OpenDocumentText.paragraph(Self.style(of: column.alignment), text, &$0)
        }
      }
    }
  }

  /// What is signed, repeated on each page, so that none has signatures and nothing else.
  private static func head(_ title: String, _ xml: inout Markup) {
    xml.element("table:table-header-rows") { xml in
      xml.element("table:table-row", ["table:style-name": "Whole"]) { xml in
        let span: Markup.Attributes = [
          "table:style-name": "Bare", "table:number-columns-spanned": "5",
          "office:value-type": "string",
        ]
        xml.element("table:table-cell", span) {
          OpenDocumentText.paragraph("Note", RichText(title), &$0)
        }
        for _ in 0..<4 { xml.empty("table:covered-table-cell") }
      }
    }
  }

  private static func cell(
    _ style: String, _ xml: inout Markup, _ content: (inout Markup) -> Void
  ) {
    xml.element(
      "table:table-cell", ["table:style-name": style, "office:value-type": "string"], content)
  }

  private static func style(of alignment: Table.Alignment) -> String {
    switch alignment {
    case .leading: "Cell"
    case .centre: "CellCentre"
    case .trailing: "CellEnd"
    }
  }

  private static func signer(_ signature: Signature, _ xml: inout Markup) {
    cell("Bare", &xml) { xml in
      for _ in 0..<3 { OpenDocumentText.paragraph("Cell", "", &xml) }
      OpenDocumentText.paragraph("Pen", RichText(signature.penLabel), &xml)
      OpenDocumentText.paragraph("Cell", RichText(signature.name, .strong), &xml)
      for line in signature.lines + [signature.remark] where !line.isEmpty {
        OpenDocumentText.paragraph("Cell", RichText(line), &xml)
      }
    }
    cell("Box", &xml) {
      OpenDocumentText.paragraph("CellCentre", RichText(signature.thumbLabel), &$0)
    }
  }

  private static func blank(_ xml: inout Markup) {
    cell("Bare", &xml) { OpenDocumentText.paragraph("Cell", "", &$0) }
  }

  /// Air between two pairs.
  private static func air(_ xml: inout Markup) {
    xml.element("table:table-row", ["table:style-name": "Air"]) { xml in
      for _ in 0..<5 { cell("Bare", &xml) { OpenDocumentText.paragraph("Gap", "", &$0) } }
    }
  }
}
