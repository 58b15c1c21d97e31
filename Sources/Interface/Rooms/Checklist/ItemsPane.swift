import Dialogue
import Wording

extension AppState {
  /// The items of the list on the screen, each with its mark, reason and number of notes.
  func itemsPane(
    of room: ChecklistRoom, _ standing: ChecklistStanding, _ table: TableState
  ) -> Pane {
    let isFocused = room.pane == .items
    let items = standing.items
    let seen = standing.marks.filter { !$0.isNothingYet }
    let shown = room.sieved(self, standing)?.rows
    let marked = room.sifting?.marked ?? []
    let empty =
      items.isEmpty
      ? texts.noItems
      : room.sifting?.filter.isEmpty == false
        ? texts.noRowMatches
        : texts.nothingPending
    let item = room.rows[room.list]
    let here = items.firstIndex { $0.id == item }
    let cursor = shown.map { rows in here.flatMap { rows.firstIndex(of: $0) } } ?? here
    var rows = RowList(
      count: shown?.count ?? items.count, cursor: cursor ?? 0,
      empty: empty, isFocused: isFocused, caretColumn: 2
    ) { index in
      let place = shown?[index] ?? index
      var row = row(of: items[place], standing.marks[place], table)
      row.isMarked = !marked.isEmpty && marked.contains(.item(items[place].id))
      return row
    }
    // Narrowed, or with marks, they depend on more.
    if shown == nil, marked.isEmpty {
      rows.key = RowsKey(moment: standing.moment, list: room.list)
    }
    rows.filter = filterLine(of: room.sifting)
    let notes = notes(of: room.sifting) + [share(seen.count { $0.mark.isSettled }, seen.count)]
    return Pane(
      id: .list,
      border: border(
        title(of: room.list), note: notes.inOneLine(separator),
        isFocused: isFocused),
      body: .rows(rows))
  }

  private func title(of list: ChecklistID) -> String {
    switch list {
    case .phase: look.wording.terms.numbered(list)
    case .norm: look.wording.terms.numbered(list) + separator + look.guide[list].title
    }
  }

  private func row(
    of item: ChecklistItem, _ standing: ItemStanding, _ table: TableState
  ) -> Row {
    let mark = standing.mark
    let notes = table.mesa.noteCount(on: item.id)
    // What the data shows stands beside the item: «5/7».
    let measured =
      standing.tally.flatMap { tally in
        tally.total > 0 ? look.glyphs.gap + share(tally.done, tally.total) : nil
      }
      ?? (standing.isNothingYet && look.glyphs != .spoken ? look.glyphs.gap + texts.nothingYet : "")
    let suffix = measured + (notes > 0 ? " (\(texts.noteCount(notes)))" : "")
    var row = Row(
      sign: sign(of: standing) + " ", look.guide[item.id].title + suffix,
      standing.isNothingYet ? .itemNotApplicable : mark.scope)
    row.wraps = true
    if let record = table.mesa.items[item.id], mark.needsReason || standing.isOverruled {
      row.below = texts.reasonLabel(look.wording.terms.mark(mark), record.reason)
    }
    return row
  }
}

extension ItemStanding {
  /// The sign in front of an item of which there is nothing to see yet.
  static let nothingYetBox = "[.]"
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
