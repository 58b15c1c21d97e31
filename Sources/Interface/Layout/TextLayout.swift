extension PlacedPane {
  /// The lines of a text from its first one on the screen.
  mutating func lay(_ body: TextBody, _ kept: inout LayoutMemory) {
    var rows: [Paragraph] = []
    for paragraph in body.paragraphs {
      // Of hundreds of notes only those are laid out that can be seen.
      if !body.counts, rows.count > body.top + inner.rows { break }
      rows += kept.wraps.lines(of: paragraph.text, width: inner.columns).map {
        Paragraph(text: $0, scope: paragraph.scope)
      }
    }
    let top = min(body.top, max(0, rows.count - inner.rows))
    let isSetOff = body.isSetOff && rect.rows >= 12 && rows.count + 1 < inner.rows
    lines = isSetOff ? [Line()] : []
    lines += rows[top..<min(rows.count, top + min(inner.rows, body.most))].map { row in
      Line(spans: [
        Span(column: inner.column, columns: inner.columns, text: row.text, ink: Ink(row.scope))
      ])
    }
    let isCut = rows.count > inner.rows
    if isCut { more = body.more }
    if isCut, body.counts {
      border?.note = "\(min(rows.count, top + inner.rows))/\(rows.count)"
    }
    if body.hasCaret { caret = Point(column: inner.column, row: inner.row) }
  }

  mutating func lay(_ bar: Bar) {
    var line = Line(ground: bar.ground)
    var column = inner.column + 1
    let right = bar.right.map { TextWidth.of(Shown.line($0.text)) } ?? 0
    let end = inner.column + inner.columns - (bar.right == nil ? 0 : right + 2)
    for piece in bar.pieces {
      let room = end - column
      guard room > 0 else { break }
      line.spans.append(
        Span(column: column, columns: room, text: piece.text, ink: piece.ink, key: piece.key))
      column += TextWidth.of(Shown.line(piece.text)) + piece.gap
    }
    if let piece = bar.right {
      let taken = min(right, inner.columns - 1)
      line.spans.append(
        Span(
          column: inner.column + inner.columns - 1 - taken, columns: taken, text: piece.text,
          ink: piece.ink))
    }
    lines = [line]
  }
}
