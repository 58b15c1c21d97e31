import Dialogue

/// The session as it runs: what was captured, who has the floor, who waits, and the clocks.
struct FloorRoom: Room {
  static let declaration = RoomDeclaration(
    .floor, families: Families(.floor, .room, .session), actions: actions, signs: { signs }
  ) { _ in
    FloorRoom()
  }

  static let opensAtEnd = true
  static let isVeiled = true

  var focus = RowFocus.end
  /// A number that is being typed, and what for; `nil` where keys act by themselves.
  var typing: FloorTyping?
  private var standing: FloorStanding?

  func count(_ state: AppState) -> Int { standing(state).lines.count }

  func id(ofRow row: Int, _ state: AppState) -> RowID? {
    let lines = standing(state).lines
    return lines.indices.contains(row) ? .note(lines[row].note.id) : nil
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    let standing = standing(state)
    guard let session = standing.session else { return nil }
    return Reader(
      title: state.name(of: session), paragraphs: state.floorParagraphs(standing))
  }

  /// What is derived from the book, as it is kept or made anew; the clocks are not among it.
  func standing(_ state: AppState) -> FloorStanding {
    if let standing, standing.moment == state.moment { return standing }
    return FloorStanding(state)
  }

  mutating func settle(_ state: AppState) {
    if standing == nil || standing?.moment != state.moment { standing = FloorStanding(state) }
    settleFocus(state)
  }

  func takes(_ key: Key, _ state: inout AppState) -> [Effect]? { state.takeKeyOfFloor(key) }

  func ownKeys(_ state: AppState) -> [OwnKey]? { state.ownKeysOfFloor }

  /// Two digits that come at once are a number; more would be a paste.
  func isMeant(together keys: [Key]) -> Bool {
    keys.count <= 3
      && keys.allSatisfy { $0.digit != nil || $0 == .character("+") || $0 == .character("-") }
  }

  /// Words are a line, whatever their letters would do one by one.
  func begins(together keys: [Key], _ state: inout AppState) -> [Effect]? {
    let hasWords = keys.contains { key in
      if case .character(let letter) = key { letter.isLetter } else { false }
    }
    guard hasWords, Obstacle.floor(state) == nil, state.table?.unseen == nil else { return nil }
    state.change(FloorRoom.self) { $0.typing = nil }
    return state.openLine() + [.goOn(keys)]
  }

  /// A clock runs that is on the screen.
  func ticks(_ state: AppState) -> Bool {
    guard let table = state.table, table.past == nil, let session = table.mesa.openSession else {
      return false
    }
    return table.mesa.floor(of: session.id).isRunning
  }

  func unsaved(_ state: AppState) -> Message? {
    state.table?.mesa.openSession.map {
      Message(.info, state.floorTexts.stillOpen($0.number, state.key(of: "floor")))
    }
  }
}

extension RoomName {
  static let floor = RoomName("floor")
}

/// A number of somebody as it is typed, and what is to become of them.
struct FloorTyping: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    case give, ask, interrupt, leave
  }

  let purpose: Purpose
  var text = ""
  /// Which of several who are called so the arrows stand on; `nil` where nobody used them.
  var place: Int?

  /// Letters of a name, which nothing but Enter ends: one more of them is no key of the room.
  var isName: Bool { text.last?.isLetter == true || text.contains(" ") }
}
