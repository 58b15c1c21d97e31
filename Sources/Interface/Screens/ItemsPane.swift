import Dialogue
import Wording

/// One line of the checklist pane: an item takes one or more.
private struct ItemLine {
  let item: Int
  let text: String
  let scope: Scope
}

extension AppState {
  /// The items of the list on the screen, each with its mark, reason and number of notes.
  func paintItems(_ frame: inout Frame, _ rect: Rect, _ table: TableState) {
    let isFocused = table.pane == .items
    let list = resources.handbook[table.list]
    let progress = table.mesa.progress(of: list)
    frame.box(
      rect, title: title(of: table.list), note: "\(progress.settled)/\(progress.total)",
      glyphs: look.glyphs, border: look.theme[borderScope(focused: isFocused)],
      titleStyle: look.theme[isFocused ? .titleFocused : .title])
    let inner = rect.inset(1, 1)
    let items = list.items(for: table.mesa)
    guard !items.isEmpty else {
      paintEmpty(&frame, inner, texts.noItems)
      return
    }
    let selected = items.firstIndex { $0.id == table.rows[table.list] } ?? 0
    let (lines, first) = window(on: items, around: selected, inner, table)
    let cursorFirst = lines.firstIndex { $0.item == selected } ?? 0
    for offset in 0..<min(inner.rows, lines.count - first) {
      let line = lines[first + offset]
      let row = Rect(
        column: inner.column, row: inner.row + offset, columns: inner.columns, rows: 1)
      let isSelected = line.item == selected
      let scope: Scope = isSelected ? (isFocused ? .rowSelected : .rowUnfocused) : line.scope
      frame.fill(row, style: look.theme[isSelected ? scope : .text])
      frame.write(
        line.text, at: Point(column: row.column + 1, row: row.row), width: row.columns - 1,
        style: look.theme[scope])
    }
    if isFocused, overlay == nil {
      frame.cursor = Point(column: inner.column + 2, row: inner.row + cursorFirst - first)
    }
  }

  /// The lines of the items down to the end of the window, and where the window begins.
  ///
  /// What lies below the window is not laid out: most lists are much longer than a screen.
  private func window(
    on items: [ChecklistItem], around selected: Int, _ rect: Rect, _ table: TableState
  ) -> (lines: [ItemLine], first: Int) {
    var lines: [ItemLine] = []
    var first = 0
    for (index, item) in items.enumerated() {
      if index > selected, lines.count >= first + rect.rows { break }
      let start = lines.count
      lines += self.lines(of: item, at: index, width: rect.columns - 1, table)
      if index == selected {
        let cursor = lines.count - 1
        first = min(start, Self.firstRow(count: lines.count, cursor: cursor, rows: rect.rows))
      }
    }
    return (lines, first)
  }

  private func title(of list: ChecklistID) -> String {
    switch list {
    case .phase: look.wording.terms.numbered(list)
    case .norm: look.wording.terms.numbered(list) + separator + look.guide[list].title
    }
  }

  private func lines(
    of item: ChecklistItem, at index: Int, width: Int, _ table: TableState
  ) -> [ItemLine] {
    let standing = table.mesa.standing(of: item)
    let mark = standing.mark
    let notes = table.mesa.noteCount(on: item.id)
    // What the data shows stands beside the item: «5/7».
    let measured = standing.tally.flatMap { $0.total > 0 ? "  \($0.done)/\($0.total)" : nil } ?? ""
    let suffix = measured + (notes > 0 ? " (\(texts.noteCount(notes)))" : "")
    let wrapped = TextWrap.wrap(
      look.guide[item.id].title + suffix, width: max(8, width - 4))
    var lines = wrapped.enumerated().map { row, text in
      ItemLine(
        item: index, text: (row == 0 ? mark.box + " " : "    ") + text, scope: mark.scope)
    }
    if let record = table.mesa.items[item.id], mark.needsReason || standing.isOverruled {
      let reason = texts.reasonLabel(look.wording.terms.mark(mark), record.reason)
      lines.append(ItemLine(item: index, text: "    " + reason, scope: .textDim))
    }
    return lines
  }
}

extension ItemMark {
  /// The sign in front of an item: told apart without colour, on any terminal.
  var box: String {
    switch self {
    case .pending: "[ ]"
    case .inProgress: "[~]"
    case .done: "[x]"
    case .notApplicable: "[-]"
    case .waived: "[/]"
    }
  }

  var scope: Scope {
    switch self {
    case .pending: .itemPending
    case .inProgress: .itemInProgress
    case .done: .itemDone
    case .notApplicable: .itemNotApplicable
    case .waived: .itemWaived
    }
  }
}
