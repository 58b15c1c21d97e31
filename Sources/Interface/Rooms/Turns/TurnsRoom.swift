import Dialogue
import Wording

/// Who spoke for how long, at one session or at all of them, and each turn to be corrected. For the
/// mediator alone: no document shows it.
struct TurnsRoom: Room {
  static let declaration = RoomDeclaration(
    .turns, families: Families(.floor), isKept: false, actions: actions, signs: { signs }
  ) { state in
    TurnsRoom(session: state.table?.mesa.openSession?.id ?? state.table?.mesa.sessions.last?.id)
  }

  /// `nil` for all of them.
  var session: SessionID?
  var focus = RowFocus()
  private var standing: TurnsStanding?

  init(session: SessionID?) { self.session = session }

  func count(_ state: AppState) -> Int { standing(state).rows.count }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  /// What the rows come to, as of the last folio.
  func standing(_ state: AppState) -> TurnsStanding {
    if let standing, standing.moment == state.moment, standing.session == session {
      return standing
    }
    return TurnsStanding(of: session, state)
  }

  mutating func settle(_ state: AppState) {
    if standing == nil || standing?.moment != state.moment || standing?.session != session {
      standing = TurnsStanding(of: session, state)
    }
    settleFocus(state)
  }

  /// To the session before or after; before the first stand all of them.
  mutating func moveAcross(_ direction: Across, _ state: AppState) {
    let choices: [SessionID?] = [nil] + (state.table?.mesa.sessions.map(\.id) ?? [])
    let place = choices.firstIndex(of: session) ?? 0
    let step =
      switch direction {
      case .left, .previous: -1
      case .right, .next: 1
      }
    session = choices[min(max(0, place + step), choices.count - 1)]
    focus = RowFocus()
  }

  /// The turn under the cursor.
  func turn(_ state: AppState) -> (session: SessionID, turn: Turn)? {
    let rows = standing(state).rows
    guard rows.indices.contains(focus.row), case .turn(let session, let turn) = rows[focus.row]
    else { return nil }
    return (session, turn)
  }

  static let actions: [Action] = [
    Action(
      "reviseTurn", [.character("e"), .enter], in: [.turns], words: \.reviseTurn, bar: 4,
      unless: { state in
        Obstacle.writing(state)
          ?? (state.turnUnderCursor == nil ? state.turnsTexts.noTurnHere : nil)
      }
    ) { state in
      guard let found = state.turnUnderCursor else { return [] }
      return state.openForm(.floor(.turn(found.session, found.turn.id)))
    },
    Action(
      "addTurn", [.character("n")], in: [.turns], words: \.addTurn, bar: 5,
      unless: Obstacle.turns
    ) { state in
      guard let session = (state.top as? TurnsRoom)?.session ?? state.sessionForAttendance else {
        return []
      }
      return state.openForm(.floor(.turn(session, nil)))
    },
  ]

  static let signs: [Sign] = [
    Sign("2 (1)", \.turnsAndInterruptions), Sign("31/45", \.minutesUsed), .place,
  ]
}

extension RoomName {
  static let turns = RoomName("turns")
}

extension AppState {
  var turnsTexts: TurnsTexts { TurnsTexts(look.wording.language) }

  fileprivate var turnUnderCursor: (session: SessionID, turn: Turn)? {
    (top as? TurnsRoom)?.turn(self)
  }
}
