extension PlacedPane {
  /// The rows around the cursor; only those that are seen are made.
  mutating func lay(_ list: RowList, _ kept: inout LayoutMemory) {
    var above: [Line] = []
    if let filter = list.filter { above.append(line(of: filter, at: inner.row)) }
    let widths = list.columns.isEmpty ? [] : ColumnWidths.share(inner.columns - 2, list.columns)
    if !widths.isEmpty, list.count > 0 || list.filter != nil {
      above.append(heading(of: list.columns, widths))
    }
    lines = above
    guard list.count > 0 else {
      lines += emptyLines(list.empty, &kept)
      // While one types above it, the cursor stays there.
      if list.filter?.isFocused != true { caret = Point(column: inner.column, row: inner.row) }
      return
    }
    let rows = inner.rows - above.count
    let shown = ShownRows(list, rows: rows, columns: inner.columns, &kept)
    for offset in 0..<min(rows, shown.lines.count - shown.first) {
      let line = shown.lines[shown.first + offset]
      lines.append(self.line(line, of: list, widths))
      if line.index == list.cursor, line.isFirst, list.filter?.isFocused != true, list.isFocused {
        let row = inner.row + above.count + offset
        caret = Point(column: inner.column + list.caretColumn, row: row)
      }
    }
  }

  private func line(_ row: ShownRows.Line, of list: RowList, _ widths: [Int]) -> Line {
    if row.row.isHeading {
      return Line(spans: [
        Span(
          column: inner.column + 1, columns: inner.columns - 1, text: row.text, ink: row.ink)
      ])
    }
    let isSelected = row.index == list.cursor
    let ink =
      isSelected ? Ink(list.isFocused ? .rowSelected : .rowUnfocused) : row.ink
    var line = Line(target: row.index)
    line.ground = isSelected || !row.row.wraps ? ink : nil
    if !widths.isEmpty, !row.row.cells.isEmpty {
      line.spans = cells(row.row.cells, of: list.columns, widths, ink)
    } else if row.row.wraps {
      line.spans = [
        Span(
          column: inner.column + list.before, columns: inner.columns - list.before, text: row.text,
          ink: ink)
      ]
    } else {
      line.spans = spans(row.row, of: list, ink)
    }
    if row.row.isMarked, row.isFirst {
      let mark = Ink(ink.scope, isStrong: true)
      line.spans.append(Span(column: inner.column, columns: 1, text: "*", ink: mark))
    }
    return line
  }

  /// Left and right of a row; where both are long, the left one keeps two fifths.
  private func spans(_ row: Row, of list: RowList, _ ink: Ink) -> [Span] {
    let room = inner.columns - list.before - list.after
    let left = Shown.line(row.sign + row.left)
    let right = Shown.line(row.right)
    let wanted = right.isEmpty ? 0 : TextWidth.of(right) + 1 + list.after
    let least = min(TextWidth.of(left), room * 2 / 5)
    let rightRoom = min(wanted, room - least)
    let start = inner.column + list.before
    var spans = [Span(column: start, columns: room - rightRoom, text: left, ink: ink)]
    guard rightRoom > 1 + list.after else { return spans }
    let width = rightRoom - 1 - list.after
    let shown = wanted > rightRoom ? Frame.cut(right, to: width) : right
    let taken = TextWidth.of(shown)
    spans.append(Span(column: start + room - taken, columns: taken, text: shown, ink: ink))
    return spans
  }

  private func cells(
    _ cells: [String], of columns: [Column], _ widths: [Int], _ ink: Ink
  ) -> [Span] {
    var column = inner.column + 1
    var spans: [Span] = []
    for (index, cell) in cells.enumerated() where widths[index] > 0 {
      let width = widths[index]
      let text = columns[index].cut == .start ? CutSide.start.cut(cell, to: width) : cell
      let before = columns[index].isFigures ? max(0, width - TextWidth.of(text)) : 0
      spans.append(Span(column: column + before, columns: width - before, text: text, ink: ink))
      column += width + ColumnWidths.gap
    }
    return spans
  }

  private func heading(of columns: [Column], _ widths: [Int]) -> Line {
    Line(spans: cells(columns.map(\.title), of: columns, widths, Ink(.textDim)))
  }

  /// What is said where there is nothing to show.
  func emptyLines(_ text: String, _ kept: inout LayoutMemory) -> [Line] {
    kept.wraps.lines(of: text, width: max(1, inner.columns - 2)).map { text in
      Line(spans: [
        Span(
          column: inner.column + 1, columns: inner.columns - 1, text: text, ink: Ink(.textDim))
      ])
    }
  }

  /// The label, and the part of the text that there is room for.
  mutating func line(of input: InputLine, at row: Int) -> Line {
    let label = Span(
      column: inner.column, columns: inner.columns, text: input.label, ink: Ink(.fieldLabel))
    let start = inner.column + TextWidth.of(input.label)
    let width = max(4, inner.columns - (start - inner.column) - 1)
    let visible = input.field.visible(width: width)
    let ink = Ink(input.isFocused ? .fieldFocused : .field)
    if input.isFocused {
      caret = Point(column: start + visible.cursorColumn, row: row)
      showsCaret = true
    }
    let value = Span(column: start, columns: width, text: visible.text, ink: ink, fills: true)
    guard input.fillsLabel else { return Line(spans: [label, value]) }
    let own = Span(column: inner.column, columns: inner.columns, text: input.label, ink: ink)
    return Line(ground: ink, spans: [own, value])
  }
}
