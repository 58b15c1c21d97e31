import Wording

/// One row of a list.
struct ListRow {
  var left: String
  var right = ""
  var scope = Scope.text
}

extension AppState {
  /// Paints the rows of a list around the cursor; only those on the screen are made.
  ///
  /// The window moves by half a screen, so that most moves repaint two rows.
  func paintList(
    _ frame: inout Frame, _ rect: Rect, count: Int, cursor: Int, empty: String,
    row make: (Int) -> ListRow
  ) {
    guard count > 0 else {
      paintEmpty(&frame, rect, empty)
      return
    }
    let first = Self.firstRow(count: count, cursor: cursor, rows: rect.rows)
    for offset in 0..<min(rect.rows, count - first) {
      let index = first + offset
      let line = Rect(
        column: rect.column, row: rect.row + offset, columns: rect.columns, rows: 1)
      let row = make(index)
      let style = look.theme[index == cursor ? .rowSelected : row.scope]
      frame.fill(line, style: style)
      paint(row, &frame, line, style)
      if index == cursor, overlay == nil {
        frame.cursor = Point(column: line.column, row: line.row)
      }
    }
  }

  /// Left and right of a row; where both are long, the left one keeps two fifths.
  private func paint(_ row: ListRow, _ frame: inout Frame, _ line: Rect, _ style: Style) {
    let room = line.columns - 2
    let left = TextWidth.of(Shown.line(row.left))
    let right = Shown.line(row.right)
    let wanted = right.isEmpty ? 0 : TextWidth.of(right) + 2
    let rightRoom = min(wanted, room - min(left, room * 2 / 5))
    frame.write(
      row.left, at: Point(column: line.column + 1, row: line.row), width: room - rightRoom,
      style: style)
    guard rightRoom > 2 else { return }
    let shown = wanted > rightRoom ? Frame.cut(right, to: rightRoom - 2) : right
    let inner = Rect(column: line.column, row: line.row, columns: line.columns - 1, rows: 1)
    frame.writeRight(shown, in: inner, style: style)
  }

  func paintEmpty(_ frame: inout Frame, _ rect: Rect, _ text: String) {
    for (index, line) in TextWrap.wrap(text, width: max(1, rect.columns - 2)).enumerated()
    where index < rect.rows {
      frame.write(
        line, at: Point(column: rect.column + 1, row: rect.row + index),
        style: look.theme[.textDim])
    }
    frame.cursor = Point(column: rect.column, row: rect.row)
  }

  static func firstRow(count: Int, cursor: Int, rows: Int) -> Int {
    guard count > rows, rows > 0 else { return 0 }
    let step = max(1, rows / 2)
    let first = cursor < rows ? 0 : ((cursor - rows) / step + 1) * step
    return min(first, max(0, count - 1))
  }

  /// A boxed room of one list.
  func paintListRoom(
    _ frame: inout Frame, _ rect: Rect, title: String, count: Int, empty: String,
    row make: (Int) -> ListRow
  ) {
    let note = count > 0 ? "\(min(cursor + 1, count))/\(count)" : ""
    frame.box(
      rect, title: title, note: note, glyphs: look.glyphs,
      border: look.theme[borderScope(focused: true)], titleStyle: look.theme[.titleFocused])
    paintList(
      &frame, rect.inset(1, 1), count: count, cursor: cursor, empty: empty, row: make)
  }
}
