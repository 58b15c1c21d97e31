import Dialogue
import Wording

/// Lines that are typed in a room: numbers, keys and the names of actions.
extension LinearReader {
  mutating func eventsInRoom(_ line: String, _ state: AppState) -> [InputEvent] {
    let words = line.trimmed
    if words.isEmpty { return [.key(line == " " ? .character(" ") : .enter)] }
    if words.count == 1, let letter = words.first {
      let key = Key.character(letter)
      // Where digits are keys they are given: those of the parties, while an acta is read aloud.
      // Elsewhere a number chooses a row, as the greeting says, and writes nothing.
      let isGiven = state.room == .reading && ActionTable.action(for: key, in: state) != nil
      if key.digit == nil || isGiven { return [.key(key)] }
    }
    // Letters of a name that is being typed there are no orders.
    if (state.top as? FloorRoom)?.typing != nil {
      return words.map { .key(.character($0)) } + [.key(.enter)]
    }
    // In the Sala two digits are a number of somebody.
    let keys = words.map { Key.character($0) }
    if words.count > 1, state.top.isMeant(together: keys) { return keys.map { .key($0) } }
    if takesWish(words, state.linear) { return [] }
    if let found = Self.row(words, in: state) {
      guard let row = found.row, let rows = found.pane.rows else {
        return refuse(words, in: found.pane)
      }
      // Named again, a row is opened.
      if row == rows.cursor, rows.isFocused { return [.key(.enter)] }
      return [.choose(row: row, in: found.pane.id)]
    }
    if let key = Self.key(named: words, state) { return [.key(key)] }
    return eventsForAction(words, state)
  }

  /// The action of that name is chosen in the palette; where several may be meant, it asks which.
  private mutating func eventsForAction(_ words: String, _ state: AppState) -> [InputEvent] {
    let open = InputEvent.key(.character(":"))
    let entries = state.picker(.allActions).matches
    let found = Self.actions(named: words, in: entries, state)
    guard let first = found.first else {
      remarks.append(state.linear.noAction(words))
      return []
    }
    guard found.count == 1 else { return [open, .paste(words)] }
    return [open, .choose(row: first, in: .picker), .key(.enter)]
  }

  /// The rows of the actions with such a name: that is it, or that begins with each of the words; those
  /// of this room before those of others.
  private static func actions(
    named words: String, in entries: [PickerEntry], _ state: AppState
  ) -> [Int] {
    let wanted = Folding.fold(words)
    let parts = wanted.split(separator: " ")
    var exact: [Int] = []
    var here: [Int] = []
    var afar: [Int] = []
    for (index, entry) in entries.enumerated() {
      guard case .action(let action) = entry.choice else { continue }
      let text = action.text(in: state.look.wording)
      let names = [text.title, text.label].map { Folding.fold($0) }
      let isHere = action.isOffered(in: state.room)
      if names.contains(wanted), isHere { exact.append(index) }
      let all = names.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
      guard parts.allSatisfy({ part in all.contains { $0.hasPrefix(part) } }) else { continue }
      if isHere { here.append(index) } else { afar.append(index) }
    }
    return exact.isEmpty ? here.isEmpty ? afar : here : exact
  }

  /// A key that has a name, as the lists of keys write it: «esc», «tab», «supr», «^r».
  static func key(named words: String, _ state: AppState) -> Key? {
    let wanted = Folding.fold(words)
    if wanted.count == 2, wanted.first == "^", let letter = wanted.last { return .control(letter) }
    let named: [Key] = [
      .escape, .enter, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .function(1), .character(" "),
    ]
    return named.first { Folding.fold(state.spelled($0)) == wanted }
  }
}
