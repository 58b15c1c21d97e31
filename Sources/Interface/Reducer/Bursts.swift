extension AppState {
  /// Takes keys that came at once: where a text takes them, as typed; elsewhere none of them does
  /// anything, for they were a paste.
  mutating func take(_ keys: [Key]) -> [Effect] {
    if Self.isHeldDown(keys) || sheet == nil && top.isMeant(together: keys) {
      return keys.flatMap { handle(.key($0)) }
    }
    if !takesText, sheet == nil, let effects = top.begins(together: keys, &self) { return effects }
    for (index, key) in keys.enumerated() {
      guard takesText else {
        message = Message(.warning, texts.pasteIgnored)
        return []
      }
      let isLineOfFloor = formInHand?.purpose.isLineOfFloor == true
      let effects = handle(.key(key))
      // What follows was meant for a text that may be gone once these are carried out; in the Sala it is
      // the next line.
      guard effects.isEmpty else {
        let rest = Array(keys[(index + 1)...])
        return effects + (isLineOfFloor && !rest.isEmpty ? [.goOn(rest)] : [])
      }
    }
    return []
  }

  /// Whether letters go into a text now.
  private var takesText: Bool {
    switch sheet {
    case .form(let form):
      switch form.focused?.content {
      case .line, .area, .place, .person: true
      case .choice, .several, nil: false
      }
    case .picker: true
    case .reader: false
    case nil: isTypingFilter
    }
  }

  /// Whether they are keys that only move, held down while the program was busy: no text has just
  /// these letters.
  private static func isHeldDown(_ keys: [Key]) -> Bool {
    keys.allSatisfy { ["h", "j", "k", "l"].map(Key.character).contains($0) }
  }
}
