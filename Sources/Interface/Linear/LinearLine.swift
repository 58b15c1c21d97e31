import Dialogue
import Wording

extension LinearReader {
  /// What a line that was typed means: events that the state takes one after another, each with what it
  /// asks for; none where the line is answered by what ``tell(_:)`` says next.
  ///
  /// - Parameter line: as typed, without its end; control characters in it mean nothing.
  public mutating func events(for line: String, in state: AppState) -> [InputEvent] {
    let line = String(TextIntake.line(line))
    let events =
      switch state.linearPlace {
      case .form(let form): self.events(for: line, in: form, state)
      case .picker(let picker): self.events(for: line, in: picker, state)
      case .reader: eventsInText(line, state)
      case .filter: eventsInFilter(line, state)
      case .room: eventsInRoom(line, state)
      }
    if !events.isEmpty { forgetMessage() }
    return events
  }

  /// A line that was too long to be taken.
  public mutating func refuseLongLine(_ state: AppState) { remarks.append(state.linear.tooLong) }

  /// What stands before the line that one types.
  public func prompt(_ state: AppState) -> String {
    switch state.linearPlace {
    case .form(let form): self.form.prompt(form, of: state)
    case .reader(let reader): "\(Shown.line(reader.title)). \(state.linear.readerPrompt)"
    case .picker, .filter, .room: Self.prompt(of: state)
    }
  }

  /// The list that the keys go to, and where one stands in it.
  private static func prompt(of state: AppState) -> String {
    let panes = LinearText(state.linear).panes(of: state.linearPage)
    guard let pane = panes.last(where: { $0.rows?.isFocused == true }), let rows = pane.rows else {
      return ""
    }
    guard rows.count > 0 else { return pane.head }
    return "\(pane.title), \(rows.texts.share(rows.number(rows.cursor) ?? 0, rows.numbered))"
  }

  // MARK: Words of every place

  /// Takes the words for the next part of what is read, the one before, and all of it.
  mutating func takesWish(_ line: String, _ texts: LinearTexts) -> Bool {
    switch Folding.fold(line) {
    case Folding.fold(texts.more): wish = .more
    case Folding.fold(texts.less): wish = .less
    case Folding.fold(texts.all): wish = .all
    default: return false
    }
    return true
  }

  /// The row and the pane that a number means: `7`, or `2.7` in the second list of a page.
  ///
  /// - Returns: `nil` where it is no number; the row is `nil` where there is none of that number.
  static func row(_ line: String, in state: AppState) -> (pane: LinearPane, row: Int?)? {
    let parts = line.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let number = Int(parts[parts.count - 1]),
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } && $0.count < 9 })
    else { return nil }
    let series = parts.count == 2 ? parts[0] + "." : ""
    let panes = LinearText(state.linear).panes(of: state.linearPage)
    guard let pane = panes.first(where: { $0.rows?.series == String(series) }) else { return nil }
    return (pane, pane.rows?.row(numbered: number))
  }

  mutating func refuse(_ number: String, in pane: LinearPane) -> [InputEvent] {
    remarks.append(pane.texts.noRow(number, pane.rows?.numbered ?? 0))
    return []
  }

  // MARK: Lists and texts over a room

  private mutating func events(
    for line: String, in picker: Picker, _ state: AppState
  ) -> [InputEvent] {
    let words = line.trimmed
    if words.isEmpty { return [.key(.enter)] }
    if words == "." || Self.key(named: words, state) == .escape { return [.key(.escape)] }
    if takesWish(words, state.linear) { return [] }
    if let found = Self.row(words, in: state) {
      guard let row = found.row else { return refuse(words, in: found.pane) }
      return [.choose(row: row, in: .picker), .key(.enter)]
    }
    return [.key(.end), .key(.control("u")), .paste(words)]
  }

  /// Of a text one reads on, or leaves it.
  private mutating func eventsInText(_ line: String, _ state: AppState) -> [InputEvent] {
    let words = line.trimmed
    if takesWish(words, state.linear) { return [] }
    let close = InputEvent.key(.escape)
    if words.isEmpty || words == "." || words == "q" { return [close] }
    if Self.key(named: words, state) == .escape { return [close] }
    var after = state
    _ = after.handle(close)
    // What one goes on with is meant for the room.
    guard case .room = after.linearPlace else { return [close] }
    return [close] + eventsInRoom(line, after)
  }

  private mutating func eventsInFilter(_ line: String, _ state: AppState) -> [InputEvent] {
    let words = line.trimmed
    if words.isEmpty { return [.key(.enter)] }
    if words == "." || Self.key(named: words, state) == .escape { return [.key(.escape)] }
    if takesWish(words, state.linear) { return [] }
    if let found = Self.row(words, in: state) {
      guard let row = found.row else { return refuse(words, in: found.pane) }
      let rows = found.pane.rows
      if row == rows?.cursor, rows?.isFocused == true { return [.key(.enter)] }
      let choice = InputEvent.choose(row: row, in: found.pane.id)
      // Enter opens what was found in the library; elsewhere it ends the typing.
      return state.room == .library ? [choice] : [choice, .key(.enter)]
    }
    let typed: [InputEvent] = [.key(.end), .key(.control("u")), .paste(words)]
    return state.room == .library ? typed : typed + [.key(.enter)]
  }
}
