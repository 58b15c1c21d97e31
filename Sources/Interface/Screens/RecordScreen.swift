import Dialogue
import Wording

extension AppState {
  /// The records of one instrument, those that belong to another indented below it, and under the
  /// list what the one under the cursor holds.
  func paintRecords(_ frame: inout Frame, _ body: Rect) {
    guard let table else { return }
    let rows = recordRows
    let summary = insights(table).flatMap { $0.wrapped(width: body.columns - 4) }
    let detail = body.rows >= 14 ? min(9, body.rows / 3) : 0
    let (top, bottom) = body.splitTop(body.rows - detail)
    let (head, list) = top.splitTop(min(summary.count, body.rows >= 20 ? 5 : 3))
    for (index, line) in summary.prefix(head.rows).enumerated() {
      frame.write(
        line.text, at: Point(column: head.column + 2, row: head.row + index),
        width: head.columns - 4, style: look.theme[line.scope])
    }
    paintListRoom(
      &frame, list, title: look.wording.records.instrument(table.instrument).capitalizedFirst,
      count: rows.count, empty: texts.noRecords
    ) { index in
      let row = rows[index]
      let light = light(of: row.record, table)
      return ListRow(
        left: String(repeating: "  ", count: row.depth) + line(of: row.record),
        right: light?.text ?? status(of: row.record),
        scope: light?.scope ?? (row.depth == 0 ? .text : .textDim))
    }
    guard detail > 0 else { return }
    paintDetail(&frame, bottom, rows, table)
  }

  /// What is wrong with the record under the cursor, then all that it holds.
  private func paintDetail(
    _ frame: inout Frame, _ rect: Rect, _ rows: [RecordRow], _ table: TableState
  ) {
    frame.box(
      rect, glyphs: look.glyphs, border: look.theme[borderScope(focused: false)],
      titleStyle: look.theme[.title])
    guard rows.indices.contains(cursor) else { return }
    let record = rows[cursor].record
    let inner = rect.inset(2, 1)
    let paragraphs =
      standingParagraphs(record, table) + faults(of: record, table) + recordParagraphs(record)
    let lines = paragraphs.flatMap { $0.wrapped(width: inner.columns) }
    for (row, line) in lines.enumerated() where row < inner.rows {
      frame.write(
        line.text, at: Point(column: inner.column, row: inner.row + row), width: inner.columns,
        style: look.theme[line.scope])
    }
    guard lines.count > inner.rows else { return }
    let bottom = Rect(
      column: rect.column, row: rect.row + rect.rows - 1, columns: rect.columns - 2, rows: 1)
    frame.writeRight(" \(readAllHint) ", in: bottom, style: look.theme[.key])
  }

  /// Each field that holds something, with its name.
  func recordParagraphs(_ record: Record) -> [Paragraph] {
    let values = askedValues(of: record)
    return record.kind.declaration.asked.compactMap { spec in
      guard let value = values[spec.key] else { return nil }
      let label = look.wording.records.field(spec.key, of: record.kind).capitalizedFirst
      return Paragraph(text: "\(label): \(shown(value, in: spec))")
    }
  }
}
