extension ActionTable {
  /// What narrows a list, marks its rows and folds them.
  static let siftActions: [Action] = [
    Action(
      "filterRows", [.character(",")], in: [.mesa, .records, .rules, .people, .attendance],
      words: \.filterRows,
      bar: 51
    ) { state in
      state.change(ChecklistRoom.self) { $0.pane = .items }
      state.sift { $0.isTyping = true }
      return []
    },
    Action(
      "onlyPending", [.character(".")], in: [.mesa, .records, .rules, .people, .attendance],
      words: \.onlyPending
    ) { $0.togglePending() },
    Action(
      "nextPending", [.character(";")], in: [.mesa, .records, .rules, .people, .attendance],
      words: \.nextPending,
      bar: 47
    ) { $0.goToNextPending() },
    Action(
      "markRow", [.character("*")], in: [.mesa, .records, .attendance, .people], words: \.markRow,
      bar: .at(46, when: { $0.hasMarked }), isOnRow: true,
      unless: { $0.room == .mesa ? Obstacle.item($0) : Obstacle.row($0) }
    ) { $0.markRow() },
    Action(
      "fold", [.character("z")], in: [.records], words: \.fold,
      bar: .at(42, when: { $0.instrument == .agreements }), isOnRow: true, unless: Obstacle.list
    ) { $0.toggleFold() },
    Action("foldAll", [.character("Z")], in: [.records], words: \.foldAll, unless: Obstacle.list) {
      $0.toggleFolds()
    },
  ]
}
