/// What lies where on the screen: the layout, read for the mouse.
struct HitMap {
  /// What a click falls on.
  enum Hit: Equatable {
    /// What stands for a key in the bar.
    case key(Key)
    /// A row of a list, or a field of a form and the key of the option in it.
    case target(Int, in: PaneID, key: Key?)
    /// A pane where nothing can be chosen.
    case pane(PaneID)
  }

  private let panes: [PlacedPane]

  init(_ layout: Layout) { panes = layout.panes }

  /// What is seen at a place; `nil` where there is no pane.
  func hit(_ point: Point) -> Hit? {
    guard let pane = panes.last(where: { $0.rect.contains(point) }) else { return nil }
    let index = point.row - pane.inner.row
    guard pane.inner.contains(point), pane.lines.indices.contains(index) else {
      return .pane(pane.id)
    }
    let line = pane.lines[index]
    let span = line.spans.last { span in
      let width = span.fills ? span.columns : min(span.columns, TextWidth.of(Shown.line(span.text)))
      return (span.column..<(span.column + width)).contains(point.column)
    }
    if let target = line.target { return .target(target, in: pane.id, key: span?.key) }
    return (span?.key).map { .key($0) } ?? .pane(pane.id)
  }
}
