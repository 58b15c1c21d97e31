extension AppState {
  /// A click chooses what it falls on, a second one opens it.
  mutating func click(_ point: Point, count: Int) -> [Effect] {
    var memory = LayoutMemory()
    guard let hit = HitMap(layout(&memory)).hit(point) else { return [] }
    switch hit {
    case .key(let key): return handle(.key(key))
    case .pane: return []
    case .target(let index, let pane, let key):
      guard let effects = choose(index, in: pane) else { return [] }
      if case .form(let form) = sheet {
        guard pane == .form else { return effects }
        if let key { return handle(.key(key)) }
        return form.focused == nil ? handle(.key(.enter)) : []
      }
      return effects + (count > 1 ? handle(.key(.enter)) : [])
    }
  }
}
