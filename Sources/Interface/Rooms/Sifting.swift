import Dialogue

/// How a list is narrowed, and which of its rows are marked to be acted on together.
struct Sifting: Sendable {
  var filter = TextField(limit: 80)
  /// Whether keys go into the filter.
  var isTyping = false
  var onlyPending = false
  /// In the order in which they were marked: a few, so that no set is made of them at the start.
  var marked: [RowID] = []
  /// How many commands for marked rows wait for their answer.
  var sent = 0

  /// The words of the filter, folded.
  var words: [String] {
    filter.isEmpty ? [] : Folding.fold(filter.text).split(separator: " ").map { String($0) }
  }

  var isNarrowed: Bool { onlyPending || !filter.isEmpty }

  mutating func clearFilter() {
    filter = TextField(limit: filter.limit)
    isTyping = false
  }

  /// Whether a text that is folded already holds every word; a number only from its first digit, so
  /// that 49 does not find 149.
  static func holds(_ folded: String, _ words: [String]) -> Bool {
    words.allSatisfy { word in
      let needle = word.utf8
      guard let first = needle.first else { return true }
      let text = folded.utf8
      var rest = text[...]
      while let start = rest.firstIndex(of: first) {
        let isWithinNumber =
          isDigit(first) && start > text.startIndex && isDigit(text[text.index(before: start)])
        if !isWithinNumber, text[start...].starts(with: needle) { return true }
        rest = text[text.index(after: start)...]
      }
      return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension AppState {
  /// Whether keys go into the filter above a list.
  var isTypingFilter: Bool { sheet == nil && top.sifting?.isTyping == true }

  /// Changes how the list on the screen is narrowed.
  mutating func sift(_ change: (inout Sifting) -> Void) {
    var room = top
    guard var sifting = room.sifting else { return }
    change(&sifting)
    room.sifting = sifting
    room.sift(self)
    rooms[rooms.count - 1] = room
  }

  /// Takes a key of the filter; `false` where it is an action after all.
  mutating func handleFilter(_ key: Key) -> Bool {
    switch key {
    case .escape:
      sift { $0.clearFilter() }
    case .enter:
      sift { $0.isTyping = false }
      // Of the library one opens what was found.
      return room != .library || top.count(self) == 0
    case .up, .down, .pageUp, .pageDown:
      return false
    default:
      var isTaken = false
      sift { isTaken = $0.filter.handle(key) }
      return isTaken
    }
    return true
  }

  /// Takes off the marks, else the filter.
  ///
  /// - Returns: whether there was any.
  mutating func unsift() -> Bool {
    guard let sifting = top.sifting else { return false }
    if !sifting.marked.isEmpty {
      sift { $0.marked = [] }
      return true
    }
    guard !sifting.filter.isEmpty else { return false }
    sift { $0.clearFilter() }
    return true
  }

  /// Marks the row under the cursor, or takes its mark off, and goes on to the next.
  mutating func markRow() -> [Effect] {
    guard let id = top.idUnderCursor(self) else { return [] }
    sift { sifting in
      if let place = sifting.marked.firstIndex(of: id) {
        sifting.marked.remove(at: place)
      } else {
        sifting.marked.append(id)
      }
    }
    return move(.by(1))
  }

  /// Shows only what waits for something, or all again.
  mutating func togglePending() -> [Effect] {
    sift { $0.onlyPending.toggle() }
    let only = top.sifting?.onlyPending == true
    message = Message(.info, only ? texts.pendingShown : texts.allShown)
    return []
  }

  /// Goes on to what waits for something next, round and round.
  mutating func goToNextPending() -> [Effect] {
    let list = checklist?.list
    var room = top
    guard room.standOnNextPending(self) else {
      message = Message(.info, texts.nothingPending)
      return []
    }
    rooms[rooms.count - 1] = room
    if let next = checklist?.list, next != list {
      message = Message(.info, look.wording.terms.numbered(next))
    }
    return []
  }

  /// How the list is narrowed and how many rows are marked, for the note of its border.
  func notes(of sifting: Sifting?) -> [String] {
    guard let sifting, sifting.isNarrowed || !sifting.marked.isEmpty else { return [] }
    let typed = Frame.fitted(sifting.filter.text.trimmed, to: 16)
    return (typed.isEmpty ? [] : [texts.filtered(typed)])
      + (sifting.onlyPending ? [texts.onlyPending] : [])
      + (sifting.marked.isEmpty ? [] : [texts.marked(sifting.marked.count)])
  }
}
