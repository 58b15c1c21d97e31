import Dialogue
import Wording

extension AppState {
  /// The lists at the left, the items of one of them, and what the item under the cursor is for.
  func page(of room: ChecklistRoom) -> Page {
    guard let table, let moment else { return .empty }
    let standing = room.standing(self, table, moment)
    let panes = [
      listsPane(of: room, standing, table), itemsPane(of: room, standing, table),
      guidePane(of: room, table),
    ]
    return Page(panes) { Self.places(in: $0, pane: room.pane, showsGuide: room.showsGuide) }
  }

  /// Three panes side by side from 110 columns on; below that the guide folds under the checklist;
  /// below 72 columns one pane at a time.
  private static func places(in body: Rect, pane: ChecklistRoom.Focused, showsGuide: Bool) -> [Rect]
  {
    let none = Rect(column: 0, row: 0, columns: 0, rows: 0)
    if body.columns >= 110 {
      let (lists, rest) = body.splitLeft(body.columns >= 120 ? 36 : 30)
      guard showsGuide else { return [lists, rest, none] }
      let width = min(72, rest.columns * 2 / 5)
      let (items, guide) = rest.splitLeft(rest.columns - width)
      return [lists, items, guide]
    }
    if body.columns < 72, pane == .lists { return [body, none, none] }
    let (lists, right) = body.splitLeft(body.columns >= 72 ? 26 : 0)
    guard showsGuide, body.rows >= 18 else { return [lists, right, none] }
    let (items, guide) = right.splitTop(right.rows - 9)
    return [lists, items, guide]
  }

  /// Why, how and the typical mistake of the item under the cursor, its source and its notes; with
  /// the lists in focus, what the list is for.
  private func guidePane(of room: ChecklistRoom, _ table: TableState) -> Pane {
    let paragraphs =
      room.pane == .lists
      ? [Paragraph(text: room.isOnNorms ? texts.normsPurpose : look.guide[room.list].purpose)]
      : room.item(self).map { guideParagraphs($0, table, notes: size.rows, isVeiled: true) }
        ?? []
    return Pane(
      id: .detail, border: border(texts.guide, isFocused: false), margin: 1,
      body: .text(
        TextBody(paragraphs: paragraphs, more: "\(look.glyphs.enter) \(texts.readAll)")))
  }
}
