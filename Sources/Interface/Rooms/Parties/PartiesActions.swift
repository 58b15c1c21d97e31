import Dialogue

extension PartiesRoom {
  static let actions: [Action] = [
    Action(
      "addParty", [.character("n")], in: [.parties], words: \.add, bar: 20,
      unless: Obstacle.writing
    ) { $0.openForm(.party(nil)) },
    Action(
      "edit", [.enter, .character("e")], in: [.parties], words: \.edit, bar: 10,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      guard let party = state.selectedParty else { return [] }
      return state.openForm(.party(party.id))
    },
    Action(
      "removeParty", [.delete, .character("x")], in: [.parties], words: \.remove, bar: 30,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      state.effect(of: state.chosenParties.map { .people(.removeParty($0.id)) }).map { [$0] } ?? []
    },
  ]
}
