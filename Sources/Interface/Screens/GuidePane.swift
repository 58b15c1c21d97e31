import Dialogue
import Wording

extension AppState {
  /// Why, how and the typical mistake of the item under the cursor, its source and its notes; with
  /// the lists in focus, what the list is for.
  func paintGuide(_ frame: inout Frame, _ rect: Rect, _ table: TableState) {
    frame.box(
      rect, title: texts.guide, glyphs: look.glyphs,
      border: look.theme[borderScope(focused: false)], titleStyle: look.theme[.title])
    let inner = rect.inset(2, 1)
    // Of hundreds of notes only those are laid out that can be seen.
    var rows: [Paragraph] = []
    for paragraph in guideParagraphs(table, notes: inner.rows + 1) where rows.count <= inner.rows {
      rows += paragraph.wrapped(width: inner.columns)
    }
    for (offset, row) in rows.prefix(inner.rows).enumerated() {
      frame.write(
        row.text, at: Point(column: inner.column, row: inner.row + offset), width: inner.columns,
        style: look.theme[row.scope])
    }
    guard rows.count > inner.rows else { return }
    let bottom = Rect(
      column: rect.column, row: rect.row + rect.rows - 1, columns: rect.columns - 2, rows: 1)
    frame.writeRight(
      " \(look.glyphs.enter) \(texts.readAll) ", in: bottom, style: look.theme[.key])
  }

  private func guideParagraphs(_ table: TableState, notes: Int) -> [Paragraph] {
    if table.pane == .lists { return [Paragraph(text: look.guide[table.list].purpose)] }
    return table.item(in: resources.handbook).map { guideParagraphs($0, table, notes: notes) } ?? []
  }
}
