/// Tables: caption, repeated head, rows.
extension Composer {
  private static let padding = 4.0
  /// What a word at least gets before it is broken: about the letters of a long surname.
  private static let unbrokenLetters = 16
  /// A head that takes more of the page is printed once only.
  private static let headShare = 0.25

  mutating func addTable(_ table: Table, _ band: Band) throws(DocumentError) {
    let columns = table.columns
    let rows = table.rows
    let edges = try edges(columns, rows, band)
    var tied = false
    if !table.caption.isEmpty {
      let set = try set(RichText(table.caption), .caption, width: band.width)
      append(
        Piece(cells: [Cell(text: set, x: band.x)], type: .caption, space: 8, trail: 2))
      tied = true
    }
    var number: Int?
    if table.hasTitles {
      var head = try row(
        columns.map { RichText($0.title) }, columns.map(\.alignment), .cellHead, edges)
      head.look = .grid(edges: edges, ground: 0.9)
      head.space = tied ? 0 : 8
      head.bond = tied ? .tied : .loose
      append(head)
      if head.height <= PaperSheet.textHeight * Composer.headShare { number = repeated(head) }
      tied = true
    }
    for (index, cells) in rows.enumerated() {
      var row = try row(cells, columns.map(\.alignment), .cell, edges)
      // Neither the first row nor the last one alone.
      let isAlone = index == 1 || index == rows.count - 1
      row.bond =
        tied && index == 0
        ? .tied : table.staysTogether ? .grouped : isAlone && index > 0 ? .paired : .loose
      row.head = number
      append(row)
    }
  }

  private func row(
    _ texts: [RichText], _ alignments: [Table.Alignment], _ type: PaperType, _ edges: [Double]
  ) throws(DocumentError) -> Piece {
    var cells: [Cell] = []
    for (column, text) in texts.enumerated() where !text.isEmpty {
      let width = edges[column + 1] - edges[column] - 2 * Composer.padding
      let set = try set(text, type, width: width, alignment: alignments[column])
      cells.append(Cell(text: set, x: edges[column] + Composer.padding))
    }
    return Piece(
      cells: cells, type: type, look: .grid(edges: edges, ground: nil), lead: 2.5, trail: 3,
      cohesion: .row)
  }

  private func edges(_ columns: [Table.Column], _ rows: [[RichText]], _ band: Band)
    throws(DocumentError) -> [Double]
  {
    var least: [Double] = []
    for (index, column) in columns.enumerated() {
      // Numbers stand at the right, and a number in groups is one word.
      let isNumber = column.alignment == .trailing
      let words = rows.map { unbroken($0[index].string, whole: isNumber) }
      let word = words.max { $0.count < $1.count } ?? ""
      let head = try naturalWidth(of: RichText(unbroken(column.title, whole: false)), .cellHead)
      let body = try naturalWidth(of: RichText(word), .cellHead)
      least.append(max(head, body) + 2 * Composer.padding + 1)
    }
    let widths = ColumnWidths.widths(
      weights: columns.map(\.weight), least: least, total: band.width)
    return widths.reduce(into: [band.x]) { $0.append(($0.last ?? 0) + $1) }
  }

  /// The longest part that no line should break, as far as it counts.
  private func unbroken(_ text: String, whole: Bool) -> String {
    if whole, text.utf8.count <= Composer.unbrokenLetters { return text }
    let words = text.split { $0 == " " || $0 == "\n" }
    return String(
      (words.max { $0.utf8.count < $1.utf8.count } ?? "").prefix(Composer.unbrokenLetters))
  }
}
