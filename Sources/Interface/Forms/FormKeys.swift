import Dialogue

/// What a key did to a form.
enum FormResult: Sendable {
  case stays, saves, closes, editsOutside, showsKeys
  /// It is left without what was typed.
  case discards
  /// What was discarded before was brought back.
  case restores
  /// No word of the field in focus begins with the letter.
  case finds(nothingFor: String)
}

extension Form {
  /// Takes a key.
  ///
  /// - Parameters:
  ///   - area: columns and rows in which a text area is shown.
  ///   - places: what the gazetteer proposes for a text.
  mutating func handle(_ key: Key, area: Size, places: (String) -> [Place]) -> FormResult {
    switch key {
    case .escape: return closeProposals() ? .stays : .closes
    case .control("s"):
      if fields.indices.contains(focus) { fields[focus].endTyping() }
      return .saves
    case .control("o"):
      if case .area? = focused?.content { return .editsOutside }
      return .stays
    case .control("t"):
      openWord()
    case .control("x"):
      if isChanged { return .discards }
      return bringBack() ? .restores : .closes
    case .function(1): return .showsKeys
    case .tab: moveFocus(by: 1)
    case .backTab: moveFocus(by: -1)
    default:
      guard let field = focused else { return handleBelow(key) }
      return handle(key, in: field, area: area, places: places)
    }
    return .stays
  }

  private mutating func handle(
    _ key: Key, in field: FormField, area size: Size, places: (String) -> [Place]
  ) -> FormResult {
    let index = focus
    var field = field
    var result = FormResult.stays
    switch field.content {
    case .line(var line):
      if key == .enter, !hasButton {
        result = .saves
      } else if key == .enter || !line.handle(key) {
        moveOn(key)
      }
      field.content = .line(line)
    case .area(var area):
      if !area.handle(key, width: size.columns, height: size.rows) { moveOn(key) }
      field.content = .area(area)
    case .choice(var choice):
      if !choice.handle(key) { moveOn(key) }
      field.content = .choice(choice)
    case .place(var place):
      if !place.handle(key, places: places) { moveOn(key) }
      field.content = .place(place)
    case .person(var person):
      if !person.handle(key) { moveOn(key) }
      field.content = .person(person)
    case .several(var several):
      let hadMissed = several.missed != nil
      if !several.handle(key) { moveOn(key) }
      if hadMissed { complaint = nil }
      if let letter = several.missed { result = .finds(nothingFor: letter) }
      field.content = .several(several)
    }
    replace(index, with: field)
    return result
  }

  private mutating func openWord() {
    guard var field = focused, case .area(var area) = field.content else { return }
    area.toggleOpenWord()
    field.content = .area(area)
    replace(focus, with: field)
  }

  /// Takes pasted text into the field in focus.
  ///
  /// - Returns: how many characters found no room; `nil` where there is no field that takes text.
  mutating func paste(_ text: String, places: (String) -> [Place]) -> Int? {
    guard var field = focused else { return nil }
    let surplus: Int
    switch field.content {
    case .line(var line):
      surplus = line.insert(text)
      field.content = .line(line)
    case .area(var area):
      surplus = area.insert(text)
      field.content = .area(area)
    case .choice, .several:
      return nil
    case .place(var place):
      surplus = place.field.insert(text)
      place.propose(places)
      field.content = .place(place)
    case .person(var person):
      surplus = person.query.insert(text)
      person.propose()
      field.content = .person(person)
    }
    replace(focus, with: field)
    return surplus
  }

  /// What was complained of was said of values that are gone once one of them is another.
  mutating func replace(_ index: Int, with field: FormField) {
    if fields[index].value != field.value { complaint = nil }
    fields[index] = field
  }

  private mutating func bringBack() -> Bool {
    guard let discarded else { return false }
    complaint = nil
    self.discarded = nil
    restore(discarded)
    return true
  }

  /// On the button, or on the row of what is folded away.
  private mutating func handleBelow(_ key: Key) -> FormResult {
    if isOnMore {
      switch key {
      case .enter, .right, .character(" "): unfold()
      case _ where key.begins: unfold(at: key)
      default: moveOn(key)
      }
      return .stays
    }
    if key == .enter || key == .character(" ") { return .saves }
    moveOn(key)
    return .stays
  }

  private mutating func closeProposals() -> Bool {
    guard var field = focused else { return false }
    switch field.content {
    case .place(var place) where !place.proposals.isEmpty:
      place.proposals = []
      place.highlighted = nil
      field.content = .place(place)
    case .person(var person) where person.highlighted != nil:
      person.query = person.query.holding("")
      person.close()
      field.content = .person(person)
    case .line, .area, .choice, .place, .person, .several: return false
    }
    fields[focus] = field
    return true
  }

  private mutating func moveOn(_ key: Key) {
    if key == .down || key == .enter { moveFocus(by: 1) }
    if key == .up { moveFocus(by: -1) }
  }
}

extension PlaceField {
  /// Takes a key; `false` where the form should move on instead.
  fileprivate mutating func handle(_ key: Key, places: (String) -> [Place]) -> Bool {
    switch key {
    case .down where !proposals.isEmpty:
      moveHighlight(by: 1)
    case .up where highlighted != nil:
      moveHighlight(by: -1)
    case .enter:
      guard let highlighted, proposals.indices.contains(highlighted) else {
        proposals = []
        return false
      }
      choose(proposals[highlighted])
    default:
      let before = field.text
      guard field.handle(key) else { return false }
      if field.text != before { propose(places) }
    }
    return true
  }
}
