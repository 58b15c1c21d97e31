import Dialogue

extension RegistryRoom {
  static let actions: [Action] = [
    Action(
      "openCase", [.enter, .right, .character("l")], in: [.registry], words: \.openCase, bar: 10,
      isOnRow: true, unless: Obstacle.list
    ) { state in
      (state.top as? RegistryRoom)?.element(state).map { [.open(mesa: $0.id)] } ?? []
    },
    Action("registry", [.character("R")], in: [.library, .report], words: \.registry, bar: 36) {
      $0.ask(for: .registry)
    },
    Action(
      "onlyChanged", [.character(".")], in: [.registry], words: \.onlyChanged, bar: 18
    ) { state in
      state.sift { $0.onlyPending.toggle() }
      let only = state.top.sifting?.onlyPending == true
      state.message = Message(
        .info, only ? state.registryTexts.changedShown : state.texts.allShown)
      return []
    },
  ]
}
