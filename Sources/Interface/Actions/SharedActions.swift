extension ActionTable {
  /// What several rooms have in common.
  static let sharedActions: [Action] = [
    Action(
      "read", [.enter, .character(" ")], in: [.notes, .differences], words: \.read, bar: 10,
      isOnRow: true, unless: Obstacle.list
    ) { $0.readSelected() },
    Action(
      "readBeside", [.character(" ")],
      in: [
        .history, .records, .rules, .people, .acta, .reading, .parties, .sessions, .floor,
        .commitments, .clause, .registry, .search,
      ],
      words: \.read,
      bar: 15, isOnRow: true, unless: Obstacle.list
    ) { $0.readSelected() },
    Action(
      "review", [.enter, .right, .character("l")], in: [.sessions, .history], words: \.review,
      bar: 10, isOnRow: true, unless: Obstacle.review
    ) { $0.reviewSelected() },
    Action(
      "issueActa", [.character("g")], in: [.acta, .signing], words: \.issueActa, bar: 20,
      unless: { Obstacle.writing($0) ?? Obstacle.acta($0) }
    ) { state in
      state.lay(.picker(state.picker(.formats)))
      return []
    },
  ]
}
