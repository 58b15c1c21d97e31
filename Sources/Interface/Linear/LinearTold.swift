/// What was last said of a page, to tell what changed.
struct LinearTold {
  let name: LinearPlace.Name
  private var panes: [PaneID: Said] = [:]

  private struct Said {
    let head: String
    let lines: Set<String>
    /// The row under the cursor, with its words.
    let focus: String?
    let first: Int
  }

  init(_ name: LinearPlace.Name) { self.name = name }

  /// The first row of the part that was last read of a list.
  func first(of pane: PaneID) -> Int? { panes[pane]?.first }

  /// Takes in what stands there now.
  mutating func take(_ pane: LinearPane, first: Int) {
    let lines: [String]
    switch pane.body {
    case .lines(let text): lines = text
    case .rows(let rows): lines = rows.above + pane.part(from: first).map(rows.words)
    }
    panes[pane.id] = Said(
      head: pane.head, lines: Set(lines), focus: pane.rows.flatMap(Self.focus), first: first)
  }

  /// What has to be said anew of a pane, and the first row of the part of it that is known then.
  ///
  /// Of one that is mostly another, all that is read at once; else the lines that are others, and the
  /// row to which the cursor went.
  func changes(of pane: LinearPane) -> (lines: [String], first: Int) {
    let around = pane.firstAroundCursor
    guard let said = panes[pane.id] else { return (pane.whole(from: around), around) }
    let head = pane.head == said.head || pane.head.isEmpty ? [] : [pane.head]
    switch pane.body {
    case .lines(let lines):
      let new = lines.filter { !said.lines.contains($0) }
      return new.count * 2 > lines.count
        ? (pane.whole(from: 0), 0) : (head + new, said.first)
    case .rows(let rows):
      let first = min(said.first, pane.first(around: pane.count - 1))
      let part = pane.part(from: first)
      var told = part.filter { !said.lines.contains(rows.words($0)) }
      if told.count * 2 > part.count, told.count > 1 { return (pane.whole(from: around), around) }
      let focus = Self.focus(of: rows)
      if let focus, focus != said.focus, !told.contains(rows.cursor) { told.append(rows.cursor) }
      let above = rows.above.filter { !said.lines.contains($0) }
      let empty = rows.count == 0 && (said.focus != nil || !said.lines.isEmpty) ? [rows.empty] : []
      return (head + above + empty + told.map(rows.line), first)
    }
  }

  /// The row under the cursor; none where the keys go elsewhere.
  private static func focus(of rows: LinearRows) -> String? {
    rows.isFocused && rows.cursor < rows.count ? "\(rows.cursor) " + rows.words(rows.cursor) : nil
  }
}
