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
    let lines = guideLines(table, width: max(8, inner.columns), rows: inner.rows)
    for (row, line) in lines.prefix(max(0, inner.rows)).enumerated() {
      frame.write(
        line.text, at: Point(column: inner.column, row: inner.row + row), width: inner.columns,
        style: look.theme[line.scope])
    }
  }

  /// At least as many lines as there are rows, if there is so much to say: of hundreds of notes only
  /// those are laid out that can be seen.
  private func guideLines(
    _ table: TableState, width: Int, rows: Int
  ) -> [(text: String, scope: Scope)] {
    if table.pane == .lists {
      return TextWrap.wrap(look.guide[table.list].purpose, width: width)
        .map { ($0, .text) }
    }
    guard let item = table.item(in: resources.handbook) else { return [] }
    let text = look.guide[item.id]
    var lines: [(String, Scope)] = []
    for (label, body) in [
      (texts.why, text.why), (texts.how, text.how), (texts.mistake, text.mistake),
    ] {
      lines += TextWrap.wrap("\(label): \(body)", width: width).map { ($0, .text) }
    }
    lines += TextWrap.wrap("\(texts.source): \(item.source)", width: width).map { ($0, .textDim) }
    for note in table.mesa.notes(on: item.id).reversed() {
      if lines.count >= rows { break }
      let stamp = look.wording.dates.stamp(note.at)
      for (index, row) in Shown.lines(note.text).enumerated() {
        lines += TextWrap.wrap(index == 0 ? "\(stamp) \(row)" : row, width: width)
          .map { ($0, .textStrong) }
      }
    }
    return lines
  }
}
