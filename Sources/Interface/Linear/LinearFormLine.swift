import Dialogue
import Wording

/// Lines that are typed into a form: what the field holds from now on, or an order behind a colon.
extension LinearReader {
  mutating func events(for line: String, in form: Form, _ state: AppState) -> [InputEvent] {
    if let events = order(line, in: form, state) { return events }
    let words = line.trimmed
    guard let field = form.focused else { return answer(words, state) }
    let next = InputEvent.key(form.hasButton ? .tab : .enter)
    // One line after another, until there is none.
    if form.purpose == .people(.line) || form.purpose.isLineOfFloor,
      words.isEmpty || Self.key(named: words, state) == .escape
    {
      return [.key(.escape)]
    }
    if !form.hasButton { self.form.expectAnswer() }
    // In a text these would be letters.
    if field.isChoice, Self.key(named: words, state) == .escape { return [.key(.escape)] }
    switch field.content {
    case .line: return words.isEmpty ? [next] : [.fill(words), next]
    case .area(let area): return write(line, area, next)
    case .choice(let choice):
      if words.isEmpty { return [next] }
      return pick(words, choice, state).map { [.fill($0), next] } ?? []
    case .several(let several): return words.isEmpty ? [next] : mark(words, several, state)
    case .place(let place): return go(to: words, place, next, state)
    case .person(let person): return go(to: words, person, next, state)
    }
  }

  /// On the button that saves.
  private mutating func answer(_ words: String, _ state: AppState) -> [InputEvent] {
    let folded = Folding.fold(words)
    if folded.isEmpty || state.linear.isYes(folded) {
      self.form.expectAnswer()
      return [.key(.enter)]
    }
    if state.linear.isNo(folded) || Self.key(named: words, state) == .escape {
      return [.key(.escape)]
    }
    remarks.append(state.linear.saysYesOrNo)
    return []
  }

  /// A line goes below those that stand in a long text, at once: whatever ends the program, it is kept.
  private mutating func write(
    _ line: String, _ area: TextArea, _ next: InputEvent
  ) -> [InputEvent] {
    if line.trimmed == "." || (line.trimmed.isEmpty && !form.isWriting) { return [next] }
    form.isWriting = true
    return [.fill(area.isEmpty ? line : area.text + "\n" + line)]
  }

  /// The code of the option that has this number, or begins so.
  private mutating func pick(
    _ words: String, _ choice: ChoiceField, _ state: AppState
  ) -> String? {
    if let number = Int(words) {
      let index = choice.options.indices.first { choice.number(of: $0) == number }
      if index == nil { remarks.append(state.linear.noOption(words)) }
      return index.map { choice.codes[$0] }
    }
    let wanted = Folding.fold(words)
    let folded = choice.options.map { Folding.fold($0) }
    if let whole = folded.firstIndex(of: wanted) { return choice.codes[whole] }
    let found = folded.indices.filter { folded[$0].hasPrefix(wanted) }
    guard found.count == 1, let only = found.first else {
      let texts = state.linear
      remarks.append(found.isEmpty ? texts.noOption(words) : texts.severalOptions(words))
      return nil
    }
    return choice.codes[only]
  }

  /// Marks the options of these numbers, or takes their marks off.
  private mutating func mark(
    _ words: String, _ several: SeveralField, _ state: AppState
  ) -> [InputEvent] {
    var chosen = several.chosen
    for word in words.split(whereSeparator: { " ,;".contains($0) }) {
      guard let number = Int(word), several.options.indices.contains(number - 1) else {
        remarks.append(state.linear.noOption(String(word)))
        return []
      }
      chosen.formSymmetricDifference([number - 1])
    }
    return [.fill(chosen.sorted().map { several.codes[$0] }.joined(separator: ","))]
  }

  /// A place as it is typed, or the number of one that the gazetteer proposes.
  private mutating func go(
    to words: String, _ place: PlaceField, _ next: InputEvent, _ state: AppState
  ) -> [InputEvent] {
    if words.isEmpty { return place.proposals.isEmpty ? [next] : [.key(.escape), next] }
    if let number = Int(words), !place.proposals.isEmpty {
      guard place.proposals.indices.contains(number - 1) else {
        remarks.append(state.linear.noOption(words))
        return []
      }
      return [.choose(row: number - 1, in: .proposals), next]
    }
    return state.resources.places(words, 6).isEmpty ? [.fill(words), next] : [.fill(words)]
  }

  /// Somebody by number at the table, by the number of what is proposed, or by name.
  private mutating func go(
    to words: String, _ person: PersonField, _ next: InputEvent, _ state: AppState
  ) -> [InputEvent] {
    let isProposing = person.highlighted != nil
    if words.isEmpty { return isProposing ? [.key(.escape), next] : [next] }
    if isProposing, let number = Int(words) {
      guard number > 0, number <= person.proposalCount else {
        remarks.append(state.linear.noOption(words))
        return []
      }
      return [.choose(row: number - 1, in: .proposals)]
    }
    let typed = InputEvent.fill(person.stored(typing: words))
    return person.holds(words) ? [typed, .key(.enter)] : [typed]
  }

  // MARK: Orders

  /// What an order asks for; `nil` where the line is no order, and so belongs to the field.
  private mutating func order(
    _ line: String, in form: Form, _ state: AppState
  ) -> [InputEvent]? {
    guard line.hasPrefix(":") else { return nil }
    let word = Folding.fold(String(line.dropFirst()).trimmed)
    let indices = LinearFields(state.linear).indices(of: form)
    if let number = Int(word) {
      guard indices.indices.contains(number - 1) else { return nil }
      return [.choose(row: indices[number - 1], in: .form)]
    }
    let orders = LinearTexts.FormOrder.allCases
    guard let order = orders.first(where: { state.linear.words(of: $0).contains(word) }) else {
      return nil
    }
    let hasProposals =
      form.focused?.proposals.texts.isEmpty == false
    switch order {
    case .back: return [.key(.backTab)]
    case .save:
      self.form.expectAnswer()
      return [.key(.control("s"))]
    // The first takes the proposals away.
    case .leave: return hasProposals ? [.key(.escape), .key(.escape)] : [.key(.escape)]
    case .discard: return form.isChanged ? [.key(.control("x"))] : [.key(.escape)]
    case .recover: return form.isChanged || form.discarded == nil ? [] : [.key(.control("x"))]
    case .clear: return [.fill("")]
    case .editor: return [.key(.control("o"))]
    case .help:
      remarks.append(state.linear.formHelp)
      return []
    case .all:
      wish = .all
      return []
    }
  }
}
