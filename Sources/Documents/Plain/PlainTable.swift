/// A table drawn with `+`, `-` and `|`, which every printer has.
struct PlainTable {
  var table: Table
  var width: Int
  /// A column whose cells are drawings, of one line each and never broken.
  var drawnColumn: Int?

  /// Of a column, so that a wide character fits with room to spare.
  private static let leastColumn = 3

  /// Columns of a word that people write.
  private static let longestWord = 24

  var lines: [String] {
    guard !table.columns.isEmpty else { return [] }
    let rules = table.columns.count * 3 + 1
    let room = width - rules
    guard room >= table.columns.count * Self.leastColumn else { return records }
    let widths = widths(room: room)
    let broken = table.columns.indices.filter {
      Wrap.extent(of: table.columns[$0].title).word > widths[$0]
    }
    guard !broken.isEmpty, broken.allSatisfy({ isOfWords(table.columns[$0].title) }) else {
      return drawn(widths: widths)
    }
    return numbering(broken, room: room)
  }

  /// Whether a title is made of words as people write them: any other is broken where it must be.
  private func isOfWords(_ title: String) -> Bool {
    Wrap.extent(of: title).word <= Self.longestWord
      && title.allSatisfy { $0.isLetter || " .,()/-".contains($0) }
  }

  /// A number in place of each title of which a word is wider than its column, and what the numbers mean
  /// above the table.
  private func numbering(_ broken: [Int], room: Int) -> [String] {
    var numbered = self
    var legend: [String] = []
    for (index, column) in broken.enumerated() {
      legend += Wrap.lines("(\(index + 1)) \(table.columns[column].title)", width: width)
      numbered.table.columns[column].title = "(\(index + 1))"
    }
    return legend + numbered.drawn(widths: numbered.widths(room: room))
  }

  private func widths(room: Int) -> [Int] {
    let extents = table.columns.indices.map { column in
      ([table.columns[column].title] + table.rows.map { $0[column].string })
        .map { extent(of: $0, in: column) }
        .reduce((word: 0, line: 0)) { (max($0.word, $1.word), max($0.line, $1.line)) }
    }
    return PlainColumns.fit(
      words: extents.map(\.word), lines: extents.map(\.line), width: room,
      least: Self.leastColumn)
  }

  private func extent(of text: String, in column: Int) -> (word: Int, line: Int) {
    guard column == drawnColumn else { return Wrap.extent(of: text) }
    let columns = DisplayWidth.of(text)
    return (columns, columns)
  }

  private func drawn(widths: [Int]) -> [String] {
    let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) + "+" }.joined()
    let head = table.hasTitles ? row(table.columns.map(\.title), widths) + [rule] : []
    let body = table.rows.map { row($0.map(\.string), widths) }
    // Rows of one line need no rule between them.
    let isDense = body.allSatisfy { $0.count == 1 }
    var lines = [rule] + head
    for (index, row) in body.enumerated() {
      if index > 0, !isDense { lines.append(rule) }
      lines += row
    }
    return table.rows.isEmpty ? lines : lines + [rule]
  }

  private func row(_ cells: [String], _ widths: [Int]) -> [String] {
    let columns = cells.indices.map { index in
      (
        lines: lines(of: cells[index], in: index, width: widths[index]).map {
          PlainLines.pad($0, to: widths[index], table.columns[index].alignment)
        }, width: widths[index]
      )
    }
    return PlainLines.beside(columns, gap: " | ").map { "| " + $0 + " |" }
  }

  private func lines(of cell: String, in column: Int, width: Int) -> [String] {
    column == drawnColumn ? [cell] : Wrap.lines(cell, width: width)
  }

  /// More columns than a line can hold: a line for each cell, a rule after each row.
  private var records: [String] {
    let rule = String(repeating: "-", count: width)
    let head =
      table.rows.isEmpty ? table.columns.flatMap { Wrap.lines($0.title, width: width) } : []
    return [rule] + head
      + table.rows.flatMap { row in
        zip(table.columns, row).flatMap { column, cell in
          Wrap.lines(Field(column.title, cell).lead + " " + cell.string, width: width)
        } + [rule]
      }
  }
}
