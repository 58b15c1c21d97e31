import Dialogue

extension AppState {
  /// Takes a key while a picker is open.
  mutating func handle(_ key: Key, in picker: Picker) -> [Effect] {
    var picker = picker
    let entries = entries(of: picker)
    let page = max(1, size.rows - 10)
    switch key {
    case .escape:
      overlay = nil
      return []
    case .up: picker.cursor -= 1
    case .down, .tab: picker.cursor += 1
    case .pageUp: picker.cursor -= page
    case .pageDown: picker.cursor += page
    case .enter:
      overlay = nil
      guard entries.indices.contains(picker.cursor) else { return [] }
      return choose(entries[picker.cursor])
    default:
      let before = picker.query.text
      _ = picker.query.handle(key)
      if picker.query.text != before { picker.cursor = 0 }
    }
    picker.cursor = min(max(0, picker.cursor), max(0, self.entries(of: picker).count - 1))
    overlay = .picker(picker)
    return []
  }

  private mutating func choose(_ entry: PickerEntry) -> [Effect] {
    if let obstacle = entry.obstacle {
      message = Message(.warning, obstacle)
      return []
    }
    switch entry.choice {
    case .order(let order):
      // An order of another room of this mesa is given there.
      if !order.isOffered(in: self), let target = Room.allCases.first(where: order.rooms.contains) {
        room = target
      }
      return give(order)
    case .item(let item):
      show(item: item)
      return []
    }
  }
}
