extension AppState {
  /// A click chooses what it falls on, a second one opens it.
  mutating func click(_ point: Point, count: Int) -> [Effect] {
    var memory = LayoutMemory()
    guard let hit = HitMap(layout(&memory)).hit(point) else { return [] }
    switch (hit, sheet) {
    case (.key(let key), _): return handle(.key(key))
    case (.pane, _): return []
    case (.target(let index, let pane, let key), .form(var form)):
      guard pane == .form else { return choose(proposal: index, in: form) }
      form.focus = index
      sheet = .form(form)
      if let key { return handle(.key(key)) }
      return form.focused == nil ? handle(.key(.enter)) : []
    case (.target(let index, in: .picker, _), .picker(var picker)):
      // Among them are headings, on which nothing stands.
      guard case .entry(let row) = picker.line(index) else { return [] }
      picker.cursor = row
      sheet = .picker(picker)
      return count > 1 ? handle(.key(.enter)) : []
    case (.target(let index, let pane, _), nil):
      message = nil
      var room = top
      room.choose(index, in: pane, self)
      rooms[rooms.count - 1] = room
      return count > 1 ? handle(.key(.enter)) : []
    case (.target, .picker), (.target, .reader): return []
    }
  }

  /// What is proposed below the field in focus.
  private mutating func choose(proposal index: Int, in form: Form) -> [Effect] {
    guard let (texts, highlighted) = form.focused?.proposals, texts.indices.contains(index) else {
      return []
    }
    let steps = index - (highlighted ?? -1)
    let key: Key = steps < 0 ? .up : .down
    return (0..<abs(steps)).flatMap { _ in handle(.key(key)) } + handle(.key(.enter))
  }
}
