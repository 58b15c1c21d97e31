extension ActionTable {
  /// Rooms of which a row may wait for somebody.
  private static let withPending: [RoomName] = [
    .mesa, .records, .rules, .people, .parties, .sessions, .attendance, .commitments,
  ]

  /// What narrows a list, marks its rows and folds them.
  static let siftActions: [Action] = [
    Action(
      "filterRows", [.character(",")],
      in: [
        .mesa, .records, .rules, .people, .parties, .notes, .sessions, .attendance, .commitments,
        .registry,
      ],
      words: \.filterRows, bar: 51
    ) { state in
      if state.room == .mesa { state.change(ChecklistRoom.self) { $0.pane = .items } }
      state.sift { $0.isTyping = true }
      return []
    },
    Action(
      "onlyPending", [.character(".")], in: withPending, words: \.onlyPending
    ) { $0.togglePending() },
    Action(
      "nextPending", [.character(";")], in: withPending, words: \.nextPending, bar: 47
    ) { $0.goToNextPending() },
    Action(
      "markRow", [.character("*")], in: [.mesa, .records, .people, .attendance, .parties],
      words: \.markRow,
      bar: .at(46, when: { $0.hasMarked }), isOnRow: true,
      unless: { $0.room == .mesa ? Obstacle.item($0) : Obstacle.row($0) }
    ) { $0.markRow() },
    Action(
      "fold", [.character("z")], in: [.mesa, .records], words: \.fold,
      bar: .at(42, when: { $0.instrument == .agreements || $0.checklist?.isOnNorms == true }),
      isOnRow: true, unless: { $0.room == .mesa ? nil : Obstacle.list($0) }
    ) { $0.toggleFold() },
    Action("foldAll", [.character("Z")], in: [.records], words: \.foldAll, unless: Obstacle.list) {
      $0.toggleFolds()
    },
  ]
}
