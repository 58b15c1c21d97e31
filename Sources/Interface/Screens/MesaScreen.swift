import Dialogue
import Wording

/// Where the panes of the mesa screen stand in a window of a given size.
struct MesaLayout {
  var lists: Rect?
  var items: Rect?
  var guide: Rect?

  /// Three panes side by side from 110 columns on; below that the guide folds under the checklist;
  /// below 72 columns one pane at a time.
  init(_ body: Rect, pane: Pane, showsGuide: Bool) {
    if body.columns >= 110 {
      let (left, rest) = body.splitLeft(body.columns >= 120 ? 36 : 30)
      lists = left
      guard showsGuide else {
        items = rest
        return
      }
      let width = min(60, rest.columns * 2 / 5)
      let (middle, right) = rest.splitLeft(rest.columns - width)
      items = middle
      guide = right
      return
    }
    var right = body
    if body.columns >= 72 {
      let (left, rest) = body.splitLeft(26)
      lists = left
      right = rest
    } else if pane == .lists {
      lists = body
      return
    }
    guard showsGuide, body.rows >= 18 else {
      items = right
      return
    }
    let (top, bottom) = right.splitTop(right.rows - 9)
    items = top
    guide = bottom
  }
}

extension AppState {
  func paintMesa(_ frame: inout Frame, _ body: Rect) {
    guard let table else { return }
    let layout = MesaLayout(body, pane: table.pane, showsGuide: table.showsGuide)
    if let rect = layout.lists { paintLists(&frame, rect, table) }
    if let rect = layout.items { paintItems(&frame, rect, table) }
    if let rect = layout.guide { paintGuide(&frame, rect, table) }
  }
}
