import Dialogue

extension OrderTable {
  static let mesaOrders: [Order] = [
    Order(
      "mark", [.character(" ")], in: [.mesa], words: \.mark, hint: 10, isOnRow: true,
      unless: Obstacle.item
    ) { state in
      state.mark { $0 == .done ? .pending : .done }
    },
    Order(
      "inProgress", [.character("p")], in: [.mesa], words: \.inProgress, isOnRow: true,
      unless: Obstacle.item
    ) { state in
      state.mark { $0 == .inProgress ? .pending : .inProgress }
    },
    Order(
      "notApplicable", [.character("x")], in: [.mesa], words: \.notApplicable, hint: 30,
      isOnRow: true,
      unless: Obstacle.item
    ) { state in
      state.openReason(for: .notApplicable)
    },
    Order(
      "waive", [.character("d")], in: [.mesa], words: \.waive, hint: 35, isOnRow: true,
      unless: Obstacle.item
    ) { state in
      state.openReason(for: .waived)
    },
    Order(
      "noteOnItem", [.character("n")], in: [.mesa], words: \.noteOnItem, hint: 20,
      isOnRow: true,
      unless: Obstacle.item
    ) { state in
      guard let item = state.table?.item(in: state.resources.handbook) else { return [] }
      return state.openForm(.note(item: item.id))
    },
    Order(
      "freeNote", [.character("N")], in: [.mesa, .notes], words: \.freeNote, hint: 28,
      unless: Obstacle.writing
    ) { state in
      state.openForm(.note(item: nil))
    },
    Order("toggleGuide", [.character("g")], in: [.mesa], words: \.toggleGuide, hint: 55) { state in
      state.table?.showsGuide.toggle()
      return []
    },
    Order("findItem", [.character("/")], in: [.mesa], words: \.findItem, hint: 50) { state in
      state.overlay = .picker(state.picker(.items))
      return []
    },
    Order(
      "enterPhase", [.character("f")], in: [.mesa], words: \.enterPhase, hint: 45,
      isOnRow: true,
      unless: Obstacle.phase
    ) { state in
      state.enterSelectedPhase()
    },
    Order("caseFile", [.character("c")], in: [.mesa], words: \.caseFile, unless: Obstacle.writing) {
      state in
      state.openForm(.caseFile)
    },
    Order("parties", [.character("t")], in: [.mesa], words: \.parties) { $0.enter(.parties) },
    Order("circumstances", [.character("v")], in: [.mesa], words: \.circumstances) {
      $0.enter(.circumstances)
    },
    Order("notes", [.character("m")], in: [.mesa], words: \.notes) { $0.enter(.notes) },
    Order("history", [.character("b")], in: [.mesa], words: \.history) { $0.enter(.history) },
    Order("sessions", [.character("r")], in: [.mesa], words: \.sessions, hint: 48) {
      $0.enter(.sessions)
    },
  ]
}
