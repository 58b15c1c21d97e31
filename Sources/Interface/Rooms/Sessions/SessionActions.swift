import Dialogue

extension SessionsRoom {
  static let actions: [Action] = [
    Action(
      "openSession", [.character("n")], in: [.sessions, .floor], words: \.openSession,
      bar: .at(5, when: { $0.table?.mesa.openSession == nil }), unless: Obstacle.sessionToOpen
    ) { $0.openForm(.session(nil)) },
    Action(
      "closeSession", [.character("c")], in: [.sessions, .floor], words: \.closeSession,
      bar: .at(5, when: { $0.room == .sessions && $0.table?.mesa.openSession != nil }),
      unless: Obstacle.sessionToClose
    ) { state in
      state.table?.mesa.openSession.map { state.openForm(.closing($0.id)) } ?? []
    },
    Action(
      "reviseSession", [.character("e")], in: [.sessions], words: \.reviseSession, bar: 20,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      guard let session = state.selectedSession else { return [] }
      return state.openForm(.session(session.id))
    },
    Action(
      "sessionAgenda", [.character("o")], in: [.sessions], words: \.sessionAgenda, bar: 22,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      state.selectedSession.map { state.enterAgenda(of: $0.id) } ?? []
    },
  ]
}
