import Dialogue
import Wording

extension AppState {
  /// The eight phases and, below them, the ten norms, each with how much is settled.
  func paintLists(_ frame: inout Frame, _ rect: Rect, _ table: TableState) {
    let isFocused = table.pane == .lists
    frame.box(
      rect, title: texts.phases, glyphs: look.glyphs,
      border: look.theme[borderScope(focused: isFocused)],
      titleStyle: look.theme[isFocused ? .titleFocused : .title])
    let inner = rect.inset(1, 1)
    let all = ChecklistID.all
    let heading = Phase.allCases.count
    let selected = all.firstIndex(of: table.list) ?? 0
    // The heading of the norms takes a row of its own.
    let cursorRow = selected < heading ? selected : selected + 1
    let first = Self.firstRow(count: all.count + 1, cursor: cursorRow, rows: inner.rows)
    for offset in 0..<min(inner.rows, all.count + 1 - first) {
      let row = first + offset
      let line = Rect(
        column: inner.column, row: inner.row + offset, columns: inner.columns, rows: 1)
      if row == heading {
        frame.write(
          texts.normsHeading, at: Point(column: line.column + 1, row: line.row),
          width: line.columns - 1, style: look.theme[.textDim])
        continue
      }
      let list = all[row < heading ? row : row - 1]
      paintListRow(&frame, line, list, table, isFocused: isFocused)
    }
  }

  private func paintListRow(
    _ frame: inout Frame, _ line: Rect, _ list: ChecklistID, _ table: TableState, isFocused: Bool
  ) {
    let progress = table.mesa.progress(of: resources.handbook[list])
    let isHere = list == .phase(table.mesa.phase)
    let sign: Character =
      isHere ? look.glyphs.here : progress.isComplete ? look.glyphs.complete : " "
    var style = look.theme[progress.isComplete ? .itemDone : .text]
    if isHere { style.attributes.insert(.bold) }
    if list == table.list { style = look.theme[isFocused ? .rowSelected : .rowUnfocused] }
    frame.fill(line, style: style)
    let count = "\(progress.settled)/\(progress.total)"
    frame.write(
      "\(sign) \(label(of: list))", at: Point(column: line.column, row: line.row),
      width: line.columns - count.count - 1, style: style)
    frame.writeRight(count, in: line, style: style)
    if list == table.list, isFocused, overlay == nil {
      frame.cursor = Point(column: line.column, row: line.row)
    }
  }

  /// «1 Inicio», «Previa», «N3 Uso de la fuerza».
  func label(of list: ChecklistID) -> String {
    switch list {
    case .phase(.preliminary): look.wording.terms.phase(.preliminary).capitalizedFirst
    case .phase(let phase): "\(phase.rawValue) \(look.wording.terms.phase(phase))"
    case .norm(let norm): "N\(norm.rawValue) \(look.guide[list].title)"
    }
  }
}
