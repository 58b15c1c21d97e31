import Dialogue
import Wording

extension AppState {
  /// Parties down, positions, interests and needs across, of one item of the agenda.
  func paintGrid(_ frame: inout Frame, _ body: Rect) {
    guard let table, let grid else { return }
    let summary = insights(table).flatMap { $0.wrapped(width: body.columns - 4) }
    let (head, rest) = body.splitTop(min(summary.count, body.rows >= 20 ? 3 : 2))
    for (index, line) in summary.prefix(head.rows).enumerated() {
      frame.write(
        line.text, at: Point(column: head.column + 2, row: head.row + index),
        width: head.columns - 4, style: look.theme[line.scope])
    }
    let agendaItem = grid.selectedAgendaItem?.text(.title) ?? texts.noAgendaItem
    frame.box(
      rest, title: agendaItem, note: "\(grid.agendaItem + 1)/\(grid.agendaItems.count)",
      glyphs: look.glyphs, border: look.theme[borderScope(focused: true)],
      titleStyle: look.theme[.titleFocused])
    let inner = rest.inset(2, 1)
    guard !grid.parties.isEmpty else { return paintEmpty(&frame, inner, texts.noParties) }
    paintCells(&frame, inner, grid, column: table.gridColumn)
  }

  private func paintCells(
    _ frame: inout Frame, _ rect: Rect, _ grid: VoicesGrid, column selected: Int
  ) {
    let names = min(22, rect.columns / 4)
    let width = (rect.columns - names) / VoicesGrid.columns.count
    for (index, kind) in VoicesGrid.columns.enumerated() {
      let word = look.wording.records.code(kind, in: .statementKind).capitalizedFirst
      frame.write(
        word, at: Point(column: rect.column + names + index * width, row: rect.row),
        width: width - 1, style: look.theme[.title])
    }
    let rows = rect.rows - 1
    let height = min(4, max(2, rows / grid.parties.count))
    let fitting = max(1, rows / height)
    let first = max(0, cursor - fitting + 1)
    for (offset, party) in grid.parties.enumerated().dropFirst(first).prefix(fitting) {
      let top = rect.row + 1 + (offset - first) * height
      let name = TextWrap.wrap(Shown.line(party.name), width: names - 1).prefix(height)
      for (line, text) in name.enumerated() {
        frame.write(
          text, at: Point(column: rect.column, row: top + line), width: names - 1,
          style: look.theme[.textStrong])
      }
      for (index, kind) in VoicesGrid.columns.enumerated() {
        let cell = Rect(
          column: rect.column + names + index * width, row: top, columns: width - 1,
          rows: height - 1)
        paintCell(
          &frame, cell, grid.cell(party, kind),
          isSelected: offset == cursor && index == selected)
      }
    }
  }

  private func paintCell(
    _ frame: inout Frame, _ rect: Rect, _ statements: [Record], isSelected: Bool
  ) {
    let style = look.theme[isSelected ? .rowSelected : .text]
    frame.fill(rect, style: style)
    let text = statements.map { Shown.line($0.text(.text)) }.joined(separator: " / ")
    let lines = TextWrap.wrap(text.isEmpty ? "-" : text, width: rect.columns)
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      let isCut = index == rect.rows - 1 && lines.count > rect.rows
      frame.write(
        isCut ? Frame.cut(line + " " + lines[index + 1], to: rect.columns) : line,
        at: Point(column: rect.column, row: rect.row + index), width: rect.columns, style: style)
    }
    guard isSelected, overlay == nil else { return }
    frame.cursor = Point(column: rect.column, row: rect.row)
  }
}
