import Dialogue
import Wording

extension AppState {
  /// The records of one instrument, those that belong to another indented below it, and under the
  /// list what the one under the cursor holds.
  func paintRecords(_ frame: inout Frame, _ body: Rect) {
    guard let table else { return }
    let rows = recordRows
    let detail = body.rows >= 14 ? min(9, body.rows / 3) : 0
    let (top, bottom) = body.splitTop(body.rows - detail)
    paintListRoom(
      &frame, top, title: look.wording.records.instrument(table.instrument).capitalizedFirst,
      count: rows.count, empty: texts.noRecords
    ) { index in
      let row = rows[index]
      return ListRow(
        left: String(repeating: "  ", count: row.depth) + line(of: row.record),
        right: status(of: row.record), scope: row.depth == 0 ? .text : .textDim)
    }
    guard detail > 0 else { return }
    frame.box(
      bottom, glyphs: look.glyphs, border: look.theme[borderScope(focused: false)],
      titleStyle: look.theme[.title])
    guard rows.indices.contains(cursor) else { return }
    let inner = bottom.inset(2, 1)
    let lines = recordParagraphs(rows[cursor].record).flatMap {
      TextWrap.wrap($0.text, width: max(8, inner.columns))
    }
    for (row, line) in lines.enumerated() where row < inner.rows {
      frame.write(
        line, at: Point(column: inner.column, row: inner.row + row), width: inner.columns,
        style: look.theme[.text])
    }
  }

  /// Each field that holds something, with its name.
  func recordParagraphs(_ record: Record) -> [Paragraph] {
    RecordSchema.fields(of: record.kind).compactMap { spec in
      guard let value = record[spec.key] else { return nil }
      let label = look.wording.records.field(spec.key, of: record.kind).capitalizedFirst
      return Paragraph(text: "\(label): \(shown(value))")
    }
  }
}
