/// What a screen keeps from one layout to the next.
struct LayoutMemory {
  var wraps = WrapMemory()
  var rows = RowMemory()
  /// The panes of the last layout that say what they depend on.
  var panes: [PlacedPane] = []
  /// The bars of the last layout, and what they were laid from.
  private var bars: [LaidBar] = []

  private struct LaidBar {
    let bar: Bar
    let placed: PlacedPane
  }

  /// The pane as it was last laid out, if it depends on the same and stands where it stood.
  func pane(_ pane: Pane, in rect: Rect) -> PlacedPane? {
    guard let key = pane.key else { return nil }
    return panes.first { $0.key == key && $0.id == pane.id && $0.rect == rect }
  }

  /// A bar with its place; the one that was last laid out there, if it says the same.
  mutating func bar(_ bar: Bar, of pane: Pane, in rect: Rect) -> PlacedPane {
    let place = bars.firstIndex { $0.placed.id == pane.id }
    if let place, bars[place].placed.rect == rect, bars[place].bar == bar {
      return bars[place].placed
    }
    var placed = PlacedPane(pane, in: rect)
    placed.lay(bar)
    let laid = LaidBar(bar: bar, placed: placed)
    if let place { bars[place] = laid } else { bars.append(laid) }
    return placed
  }
}
