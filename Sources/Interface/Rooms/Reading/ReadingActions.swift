import Dialogue

extension ReadingRoom {
  static let actions: [Action] = [
    Action(
      "answerParty", (1...9).map { .character(Character("\($0)")) }, in: [.reading],
      words: \.answerParty, bar: 10, unless: Obstacle.answering,
      byKey: { state, key in state.answer(digit: key) }),
    Action(
      "answerSelected", [.enter], in: [.reading], words: \.answerSelected, isOnRow: true,
      unless: Obstacle.answering
    ) { $0.answer(party: $0.cursor) },
    Action("answerAccepts", [.character("c")], in: [.reading], words: \.answerAccepts, bar: 12) {
      $0.setAnswer(.accepts)
    },
    Action(
      "answerAdReferendum", [.character("f")], in: [.reading], words: \.answerAdReferendum, bar: 17
    ) { $0.setAnswer(.adReferendum) },
    Action("answerReserves", [.character("r")], in: [.reading], words: \.answerReserves, bar: 14) {
      $0.setAnswer(.reserves)
    },
    Action("answerObjects", [.character("o")], in: [.reading], words: \.answerObjects, bar: 16) {
      $0.setAnswer(.objects)
    },
    Action(
      "nextClause", [.right, .tab, .character("l")], in: [.reading], words: \.nextClause, bar: 18
    ) { $0.moveAcross(.next) },
    Action(
      "previousClause", [.left, .backTab, .character("h")], in: [.reading],
      words: \.previousClause
    ) { $0.moveAcross(.previous) },
    Action(
      "editAnswer", [.character("e")], in: [.reading], words: \.editAnswer, isOnRow: true,
      unless: { Obstacle.answering($0) ?? ($0.selectedAnswer == nil ? $0.texts.nothingHere : nil) }
    ) { state in
      guard let record = state.selectedAnswer else { return [] }
      return state.openForm(.record(record.id))
    },
  ]
}
