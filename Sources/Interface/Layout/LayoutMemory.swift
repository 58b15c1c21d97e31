/// What a screen keeps from one layout to the next.
struct LayoutMemory {
  var wraps = WrapMemory()
  /// The panes of the last layout that say what they depend on.
  var panes: [PlacedPane] = []

  /// The pane as it was last laid out, if it depends on the same and stands where it stood.
  func pane(_ pane: Pane, in rect: Rect) -> PlacedPane? {
    guard let key = pane.key else { return nil }
    return panes.first { $0.key == key && $0.id == pane.id && $0.rect == rect }
  }
}
