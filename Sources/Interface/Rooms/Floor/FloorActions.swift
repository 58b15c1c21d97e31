import Dialogue

extension FloorRoom {
  static let actions: [Action] = [
    Action(
      "giveFloor", (1...9).map { .character(Character("\($0)")) }, in: [.floor],
      words: \.giveFloor, bar: .at(4, when: \.hasOpenFloor), unless: Obstacle.floor,
      byKey: { state, key in
        state.beginTyping(
          state.hasJustReturnedFloor ? .interrupt : .give, key?.digit.map { "\($0)" } ?? "")
      }),
    Action(
      "giveFloorByLetters", [.character(".")], in: [.floor], words: \.giveFloorByLetters,
      unless: Obstacle.floor
    ) { $0.beginTyping(.give) },
    Action(
      "captureLine", [.enter], in: [.floor], words: \.captureLine,
      bar: .at(3, when: \.hasOpenFloor), unless: Obstacle.floor
    ) { $0.openLine() },
    Action(
      "nobodySpeaks", [.character("0")], in: [.floor], words: \.nobodySpeaks,
      bar: .at(9, when: \.hasOpenFloor), unless: Obstacle.floor
    ) { $0.perform(.giveFloor(.nobody)) },
    Action(
      "askForFloor", [.character("+")], in: [.floor], words: \.askForFloor,
      bar: .at(5, when: \.hasOpenFloor), unless: Obstacle.floor
    ) { $0.beginTyping(.ask) },
    Action(
      "interruptFloor", [.character("-")], in: [.floor], words: \.interruptFloor,
      bar: .at(6, when: \.hasOpenFloor), unless: Obstacle.floor
    ) { state in
      state.openFloor?.interrupted == nil
        ? state.beginTyping(.interrupt) : state.perform(.returnFloor)
    },
    Action(
      "crosstalk", [.character("v")], in: [.floor], words: \.crosstalk,
      bar: .at(14, when: \.hasOpenFloor),
      unless: Obstacle.floor
    ) { $0.perform(.interruptFloor(by: .crosstalk)) },
    Action(
      "tableSilence", [.character("m")], in: [.floor], words: \.tableSilence,
      unless: Obstacle.floor
    ) { $0.perform(.giveFloor(.silence)) },
    Action(
      "interpret", [.character("t")], in: [.floor], words: \.interpret,
      bar: .at(11, when: \.hasOpenFloor),
      unless: Obstacle.floor
    ) { state in
      state.perform(.setInterpretation(isOn: state.openFloor?.isInterpreting != true))
    },
    Action(
      "nextMatter", [.tab], in: [.floor], words: \.nextMatter,
      bar: .at(7, when: \.hasOpenFloor), unless: Obstacle.floor
    ) { $0.takeUpMatter(1) },
    Action(
      "previousMatter", [.backTab], in: [.floor], words: \.previousMatter, unless: Obstacle.floor
    ) { $0.takeUpMatter(-1) },
    Action(
      "recess", [.character("p")], in: [.floor], words: \.recess,
      bar: .at(8, when: \.hasOpenFloor), unless: Obstacle.floor
    ) { state in
      state.openFloor?.holder.isRecess == true
        ? state.perform(.giveFloor(.nobody)) : state.openForm(.floor(.recess))
    },
    Action(
      "walkOut", [.character("r")], in: [.floor], words: \.walkOut,
      bar: .at(16, when: \.hasOpenFloor),
      unless: Obstacle.floor
    ) { $0.beginTyping(.leave) },
    Action(
      "caucus", [.character("d")], in: [.floor], words: \.caucus,
      bar: .at(13, when: \.hasOpenFloor), unless: Obstacle.floor
    ) { state in
      state.openCaucus == nil ? state.openForm(.floor(.caucus)) : state.perform(.endCaucus)
    },
    Action(
      "project", [.character("y")], in: [.floor], words: \.project, bar: 15,
      unless: Obstacle.floor
    ) { state in
      state.lay(.picker(state.picker(.projections)))
      return []
    },
    Action(
      "turnLimit", [.character("l")], in: [.floor], words: \.turnLimit, unless: Obstacle.floor
    ) { $0.openForm(.floor(.limit)) },
    Action(
      "withoutLimit", [.character("f")], in: [.floor], words: \.withoutLimit,
      unless: {
        Obstacle.floor($0) ?? ($0.personSpeaking == nil ? $0.floorTexts.nobodySpeaks : nil)
      }
    ) { state in
      guard let person = state.personSpeaking, let floor = state.openFloor else { return [] }
      return state.perform(.liftLimit(person, isLifted: !floor.unlimited.contains(person)))
    },
    Action(
      "correctTurn", [.character("e")], in: [.floor], words: \.correctTurn, bar: 18,
      unless: Obstacle.turns
    ) { state in
      guard let mesa = state.table?.mesa, let session = mesa.openSession ?? mesa.sessions.last
      else { return [] }
      return state.openForm(
        .floor(.turn(session.id, mesa.floor(of: session.id).turns.last?.id)))
    },
    Action(
      "turnsRoom", [.character("I")], in: [.floor, .sessions], words: \.turnsRoom, bar: 17,
      unless: { $0.table?.mesa.sessionsWithFloor.isEmpty == false ? nil : $0.turnsTexts.nobody }
    ) { $0.enter(RoomName.turns) },
    Action("toggleBell", [], in: [.floor], words: \.toggleBell) { $0.toggleBell() },
    Action("quorumRule", [], in: [.floor], words: \.quorumRule, unless: Obstacle.writing) {
      $0.openForm(.floor(.quorum))
    },
    Action(
      "sortLines", [.character("o")], in: [.floor], words: \.sortLines, bar: 12,
      unless: { Obstacle.list($0) }
    ) { state in
      state.enter(RoomName.notes)
      var room = state.top
      room.settle(state)
      // From the first of the session on.
      room.focus = RowFocus(-1)
      if room.standOnNextPending(state) { state.rooms[state.rooms.count - 1] = room }
      return []
    },
  ]

  static let signs: [Sign] = [
    Sign(\.speaking) { "\($0.here)" }, Sign("13", \.tableNumber), Sign("+", \.waits),
    Sign("-", \.walkedOut), Sign("31/45", \.minutesUsed), Sign("2/3", \.quorum),
    .place,
  ]
}

extension AppState {
  fileprivate var hasOpenFloor: Bool { openFloor != nil }

  fileprivate var personSpeaking: PersonID? {
    guard case .person(let id)? = openFloor?.holder.speaker else { return nil }
    return id
  }
}

extension Obstacle {
  static func floor(_ state: AppState) -> String? {
    writing(state)
      ?? (state.openFloor == nil
        ? state.floorTexts.noSession(state.key(of: "openSession")) : nil)
  }

  /// A turn may be corrected, or written down, once there is a session.
  static func turns(_ state: AppState) -> String? {
    writing(state)
      ?? (state.table?.mesa.sessions.isEmpty == true
        ? state.floorTexts.noSession(state.key(of: "openSession")) : nil)
  }
}
