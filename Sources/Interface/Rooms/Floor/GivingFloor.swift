import Dialogue
import Wording

/// What the keys of the room write down.
extension AppState {
  private var floorRoom: FloorRoom? { top as? FloorRoom }

  /// The floor of the session that is open, as of its last folio.
  var openFloor: SessionFloor? {
    table?.openFloor
  }

  /// A key while a number is typed, or while it is asked what unseen time was.
  mutating func takeKeyOfFloor(_ key: Key) -> [Effect]? {
    if table?.unseen != nil, table?.past == nil, openFloor != nil {
      return isForAnyTime(key) ? nil : answerGap(by: key)
    }
    guard var typing = floorRoom?.typing else { return nil }
    switch key {
    case .escape:
      change(FloorRoom.self) { $0.typing = nil }
      return []
    case .backspace:
      guard !typing.text.isEmpty else { return cancelTyping() }
      typing.text.removeLast()
      typing.place = nil
      change(FloorRoom.self) { $0.typing = typing.text.isEmpty ? nil : typing }
      return []
    case .enter:
      if typing.text.isEmpty, typing.purpose == .ask { return giveNext(openFloor?.queue.first) }
      if let chosen = chosen(typing) {
        change(FloorRoom.self) { $0.typing = nil }
        return act(typing.purpose, chosen)
      }
      return resolve(typing, isWhole: true)
    case .up where !candidates(typing).isEmpty: return step(typing, by: -1)
    case .down where !candidates(typing).isEmpty: return step(typing, by: 1)
    case .character("+") where typing.purpose == .ask && typing.text.isEmpty:
      return giveNext(leastHeardOfQueue)
    case .character(let character) where character.isLetter || character.isNumber:
      typing.text.append(character)
      typing.place = nil
      return resolve(typing, isWhole: false)
    case .character(" ") where typing.isName:
      typing.text.append(" ")
      typing.place = nil
      return resolve(typing, isWhole: false)
    case .character where typing.text.isEmpty || typing.text.contains(where: \.isLetter):
      // What follows may be letters of a name, which are no keys of the room.
      return [.bell]
    case .tab, .backTab, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .function, .control, .alt, .character:
      return cancelTyping()
    }
  }

  /// The keys of ``takeKeyOfFloor(_:)``, while it takes them.
  var ownKeysOfFloor: [OwnKey]? {
    if table?.unseen != nil, table?.past == nil, openFloor != nil {
      return [
        OwnKey(key: .character("p"), label: floorTexts.gapRecess),
        OwnKey(key: .character("s"), label: floorTexts.gapWentOn),
        OwnKey(key: .character("n"), label: floorTexts.gapUnrecorded),
      ]
    }
    guard let typing = floorRoom?.typing else { return nil }
    let others =
      candidates(typing).isEmpty ? [] : [OwnKey(key: .down, label: floorTexts.nextCalledSo)]
    return others + [
      OwnKey(key: .enter, label: floorTexts.takeName),
      OwnKey(key: .backspace, label: floorTexts.deleteLetter),
      OwnKey(key: .escape, label: texts.close),
    ]
  }

  private mutating func cancelTyping() -> [Effect] {
    change(FloorRoom.self) { $0.typing = nil }
    return [.bell]
  }

  /// Begins to type who is meant.
  mutating func beginTyping(_ purpose: FloorTyping.Purpose, _ text: String = "") -> [Effect] {
    let typing = FloorTyping(purpose: purpose, text: text)
    change(FloorRoom.self) { $0.typing = typing }
    return text.isEmpty ? [] : resolve(typing, isWhole: false)
  }

  private mutating func resolve(_ typing: FloorTyping, isWhole: Bool) -> [Effect] {
    guard let mesa = table?.mesa else { return [] }
    switch mesa.speaker(called: typing.text, isWhole: isWhole) {
    case .speaker(let speaker) where !isWhole && waits(typing, speaker):
      change(FloorRoom.self) { $0.typing = typing }
      return []
    case .speaker(let speaker):
      change(FloorRoom.self) { $0.typing = nil }
      return act(typing.purpose, speaker)
    case .open:
      change(FloorRoom.self) { $0.typing = typing }
      return []
    case .several(let people):
      change(FloorRoom.self) { $0.typing = typing }
      message = Message(
        .info,
        floorTexts.several(
          people.map { [mesa.speakerNumbers[$0] ?? "", mesa.name(of: $0)].inOneLine(" ") },
          orKey: spelled(.down)))
      return []
    case .nobody:
      // After a letter more of them may come, a digit among them.
      let hasLetters = typing.text.contains(where: \.isLetter)
      change(FloorRoom.self) { $0.typing = hasLetters ? typing : nil }
      message = Message(
        .info,
        hasLetters ? floorTexts.nobodyCalled(typing.text) : floorTexts.nobody(typing.text))
      return [.bell]
    }
  }

  /// Whether somebody found is still to be confirmed: a name may go on, and coming back takes the keys of
  /// leaving, so that an Enter too many opens no line.
  func waits(_ typing: FloorTyping, _ speaker: Speaker) -> Bool {
    typing.isName || typing.purpose == .leave && isAway(speaker)
  }

  private mutating func act(_ purpose: FloorTyping.Purpose, _ speaker: Speaker) -> [Effect] {
    switch purpose {
    case .give, .interrupt, .ask:
      if let reason = obstacle(to: purpose, speaker) {
        message = Message(.warning, reason)
        return [.bell]
      }
      return perform(command(purpose, speaker), of: speaker)
    case .leave:
      guard !isAway(speaker) else { return perform(.recordComingBack(speaker)) }
      return openForm(.floor(.walkOut(speaker)))
    }
  }

  private func isAway(_ speaker: Speaker) -> Bool {
    guard let floor = openFloor, let mesa = table?.mesa else { return false }
    return mesa.isAway(speaker, from: floor)
  }

  private mutating func giveNext(_ speaker: Speaker?) -> [Effect] {
    change(FloorRoom.self) { $0.typing = nil }
    guard let speaker else {
      message = Message(.info, floorTexts.nobodyWaits)
      return [.bell]
    }
    return act(.give, speaker)
  }

  private var leastHeardOfQueue: Speaker? {
    guard let mesa = table?.mesa, let session = mesa.openSession else { return nil }
    let totals = mesa.floorTotals(of: session.id, at: now)
    return mesa.leastHeard(of: mesa.floor(of: session.id).queue, totals)
  }

  /// The command, and before it that whoever speaks came, or is back, where nobody wrote that down.
  mutating func perform(_ command: FloorCommand, of speaker: Speaker? = nil) -> [Effect] {
    [.performAll((speaker.map(coming(of:)) ?? []) + [.floor(command)])]
  }

  /// Whether the floor went back a moment ago: `-31` while somebody interrupts is another who does.
  var hasJustReturnedFloor: Bool {
    guard let folio = table?.chronicle.folios.last, case .floor(.floorReturned) = folio.event else {
      return false
    }
    return now.milliseconds - folio.at.milliseconds <= 2000
  }

  /// The matter after the one on the table, or before it; from the last on to the first.
  mutating func takeUpMatter(_ step: Int) -> [Effect] {
    guard let agenda = floorRoom?.standing(self).agenda, !agenda.isEmpty else {
      message = Message(.info, floorTexts.noAgenda)
      return []
    }
    let place = openFloor?.matter.flatMap { matter in
      agenda.firstIndex { $0.item == matter }
    }
    let next = place.map { ($0 + step + agenda.count) % agenda.count } ?? 0
    return perform(.takeUpMatter(agenda[next].item))
  }
}
