import Dialogue

extension RulesRoom {
  static let actions: [Action] = [
    Action(
      "answerRule", (1...9).map { .character(Character("\($0)")) }, in: [.rules],
      words: \.answerRule, bar: 5, isOnRow: true, unless: Obstacle.rules,
      byKey: { state, key in state.answerRule(digit: key?.digit) }),
    Action(
      "answerRuleOfAll", [.character("0")], in: [.rules], words: \.answerRuleOfAll, bar: 6,
      isOnRow: true, unless: Obstacle.rules
    ) { $0.answerRuleOfAll() },
    Action("digitsAccept", [.character("c")], in: [.rules], words: \.answerAccepts, bar: 12) {
      $0.setRuleMode(.yes)
    },
    Action("digitsRefuse", [.character("o")], in: [.rules], words: \.answerObjects, bar: 14) {
      $0.setRuleMode(.no)
    },
    Action("digitsLeaveOpen", [.character("p")], in: [.rules], words: \.digitsLeaveOpen, bar: 16) {
      $0.setRuleMode(.pending)
    },
    Action(
      "addRule", [.character("n")], in: [.rules], words: \.addRule, bar: 8, unless: Obstacle.writing
    ) { $0.openForm(.newRecord(.groundRule, owner: nil)) },
    Action(
      "wordsOfAnswer", [.character("v")], in: [.rules], words: \.wordsOfAnswer, bar: 18,
      unless: Obstacle.answer
    ) { state in
      state.lastAnswer.map { state.openForm(.record($0.id)) } ?? []
    },
  ]
}

extension Obstacle {
  static func rules(_ state: AppState) -> String? {
    if let obstacle = row(state) { return obstacle }
    let isEmpty = (state.top as? RulesRoom)?.standing(state).parties.isEmpty
    return isEmpty == true ? state.look.wording.rules.noParties : nil
  }

  static func answer(_ state: AppState) -> String? {
    writing(state) ?? (state.lastAnswer == nil ? state.look.wording.rules.nothingAnswered : nil)
  }

  /// A record stands under the cursor, rather than a question of the program's own.
  static func record(_ state: AppState) -> String? {
    row(state) ?? (state.selectedRecord == nil ? state.look.wording.rules.isNoRule : nil)
  }
}
