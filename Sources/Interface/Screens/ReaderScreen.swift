import Wording

extension AppState {
  /// Where a text is read: the whole of a small window, a readable width of a large one.
  func readerRect(in body: Rect) -> Rect {
    body.centred(columns: min(84, body.columns), rows: max(6, body.rows - (body.rows > 18 ? 4 : 0)))
  }

  func paint(_ reader: Reader, _ frame: inout Frame, _ body: Rect) {
    let rect = readerRect(in: body)
    let inner = rect.inset(2, 1)
    let rows = reader.rows(width: inner.columns)
    let top = min(reader.top, max(0, rows.count - inner.rows))
    let last = min(rows.count, top + inner.rows)
    frame.fill(rect, style: look.theme[.text])
    frame.box(
      rect, title: reader.title, note: rows.count > inner.rows ? "\(last)/\(rows.count)" : "",
      glyphs: look.glyphs, border: look.theme[borderScope(focused: true)],
      titleStyle: look.theme[.titleFocused])
    for (offset, row) in rows[top..<last].enumerated() {
      frame.write(
        row.text, at: Point(column: inner.column, row: inner.row + offset), width: inner.columns,
        style: look.theme[row.scope])
    }
    frame.cursor = Point(column: inner.column, row: inner.row)
    frame.showsCursor = false
  }
}
