import Dialogue

extension AppState {
  /// Puts the focus of what takes the keys on a row of one of its panes.
  ///
  /// - Returns: what that asks for; `nil` where nothing can be chosen there.
  mutating func choose(_ row: Int, in pane: PaneID) -> [Effect]? {
    switch sheet {
    case .form(var form):
      guard pane == .form else { return choose(proposal: row, in: form) }
      guard form.stops.contains(row) else { return nil }
      form.focus = row
      sheet = .form(form)
    case .picker(var picker):
      // Among them are headings, on which nothing stands.
      guard pane == .picker, case .entry(let entry) = picker.line(row) else { return nil }
      picker.cursor = entry
      sheet = .picker(picker)
    case .reader: return nil
    case nil:
      message = nil
      var room = top
      room.choose(row, in: pane, self)
      rooms[rooms.count - 1] = room
    }
    return []
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

  /// Puts a text into the field in focus in place of what it holds; of a choice, the codes that are
  /// chosen.
  mutating func fill(_ text: String) {
    guard case .form(var form) = sheet else { return }
    let places = resources.places
    form.fill(text, places: { places($0, 6) })
    sheet = .form(form)
  }
}

extension Form {
  fileprivate mutating func fill(_ text: String, places: (String) -> [Place]) {
    guard var field = focused else { return }
    if case .place(var place) = field.content {
      place.field = place.field.holding(text)
      place.propose(places)
      field.content = .place(place)
    } else {
      field.restore(text)
    }
    replace(focus, with: field)
  }
}
