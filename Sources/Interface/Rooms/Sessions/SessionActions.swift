import Dialogue

extension ActionTable {
  static let sessionActions: [Action] = [
    Action(
      "openSession", [.character("s")], in: [.mesa, .sessions], words: \.openSession, hint: 40,
      unless: Obstacle.sessionToOpen
    ) { state in
      state.openForm(.session(nil))
    },
    Action(
      "closeSession", [.character("S")], in: [.mesa, .sessions], words: \.closeSession,
      unless: Obstacle.sessionToClose
    ) { _ in
      [.perform(.session(.closeSession))]
    },
    Action(
      "attendance", [.character("a")], in: [.mesa, .sessions], words: \.attendance,
      unless: { $0.sessionForAttendance == nil ? $0.texts.noSessions : nil }
    ) { state in
      state.sessionForAttendance.map { state.enter(AttendanceRoom(session: $0)) } ?? []
    },
    Action(
      "reviseSession", [.character("e")], in: [.sessions], words: \.reviseSession,
      isOnRow: true,
      unless: Obstacle.row
    ) { state in
      guard let session = state.selectedSession else { return [] }
      return state.openForm(.session(session.id))
    },
    Action(
      "review", [.enter, .right, .character("l")], in: [.sessions, .history], words: \.review,
      hint: 10, isOnRow: true,
      unless: Obstacle.review
    ) { state in
      state.reviewSelected()
    },
  ]
}
