extension PlacedPane {
  /// Names down the left, one column for each title, cells of two to four lines.
  mutating func lay(_ table: CellTable, _ kept: inout LayoutMemory) {
    guard !table.names.isEmpty else {
      lines = emptyLines(table.empty, &kept)
      caret = Point(column: inner.column, row: inner.row)
      return
    }
    let names = min(22, inner.columns / 4)
    let width = (inner.columns - names) / table.titles.count
    let places = table.titles.indices.map { inner.column + names + $0 * width }
    lines = [
      Line(
        spans: zip(places, table.titles).map { column, title in
          Span(column: column, columns: width - 1, text: title, ink: Ink(.title))
        })
    ]
    let rows = inner.rows - 1
    let height = min(4, max(2, rows / table.names.count))
    let fitting = max(1, rows / height)
    let first = max(0, table.row - fitting + 1)
    for row in table.names.indices.dropFirst(first).prefix(fitting) {
      let name = Array(kept.wraps.lines(of: table.names[row], width: names - 1).prefix(height))
      let cells = table.titles.indices.map {
        text(table.cell(row, $0), columns: width - 1, rows: height - 1, &kept)
      }
      for line in 0..<height {
        lines.append(
          self.line(
            line, of: table, row: row, name: line < name.count ? name[line] : nil,
            names: names, width: width, cells, places))
      }
      guard row == table.row, places.indices.contains(table.column) else { continue }
      caret = Point(
        column: places[table.column], row: inner.row + lines.count - height)
    }
  }

  private func line(
    _ line: Int, of table: CellTable, row: Int, name: String?, names: Int, width: Int,
    _ cells: [[String]], _ places: [Int]
  ) -> Line {
    var result = Line(target: row)
    if let name {
      result.spans.append(
        Span(column: inner.column, columns: names - 1, text: name, ink: Ink(.textStrong)))
    }
    for (column, cell) in cells.enumerated() where line < cell.count {
      let isSelected = row == table.row && column == table.column
      result.spans.append(
        Span(
          column: places[column], columns: width - 1, text: cell[line],
          ink: Ink(isSelected ? .rowSelected : .text), fills: true))
    }
    return result
  }

  /// As many lines as a cell has; the last one cut where there is more.
  private func text(
    _ text: String, columns: Int, rows: Int, _ kept: inout LayoutMemory
  ) -> [String] {
    let lines = kept.wraps.lines(of: text.isEmpty ? "-" : text, width: columns)
    var shown = Array(lines.prefix(rows))
    if lines.count > rows, rows > 0 {
      shown[rows - 1] = Frame.cut(lines[rows - 1] + " " + lines[rows], to: columns)
    }
    return shown + Array(repeating: "", count: rows - shown.count)
  }
}
