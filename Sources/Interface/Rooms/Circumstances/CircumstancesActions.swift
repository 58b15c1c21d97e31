import Dialogue

extension CircumstancesRoom {
  static let actions: [Action] = [
    Action(
      "toggleCircumstance", [.character(" "), .enter], in: [.circumstances], words: \.toggle,
      bar: 10, isOnRow: true, unless: Obstacle.row
    ) { state in
      guard let mesa = state.table?.mesa else { return [] }
      let circumstance = Circumstance.allCases[state.cursor]
      if mesa.isShownByCards(circumstance) {
        state.message = Message(.info, state.texts.shownByCards)
        return []
      }
      let present = mesa.holds(circumstance)
      return [.perform(.case(.setCircumstance(circumstance, present: !present)))]
    }
  ]
}
