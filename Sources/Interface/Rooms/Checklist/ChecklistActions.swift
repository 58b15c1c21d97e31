import Dialogue

extension ActionTable {
  static let mesaActions: [Action] = [
    Action(
      "mark", [.character(" ")], in: [.mesa], words: \.mark, hint: 10, isOnRow: true,
      unless: Obstacle.item
    ) { state in
      state.mark { $0 == .done ? .pending : .done }
    },
    Action(
      "inProgress", [.character("p")], in: [.mesa], words: \.inProgress, isOnRow: true,
      unless: Obstacle.item
    ) { state in
      state.mark { $0 == .inProgress ? .pending : .inProgress }
    },
    Action(
      "notApplicable", [.character("x")], in: [.mesa], words: \.notApplicable, hint: 30,
      isOnRow: true,
      unless: Obstacle.item
    ) { state in
      state.openReason(for: .notApplicable)
    },
    Action(
      "waive", [.character("d")], in: [.mesa], words: \.waive, hint: 35, isOnRow: true,
      unless: Obstacle.item
    ) { state in
      state.openReason(for: .waived)
    },
    Action(
      "noteOnItem", [.character("n")], in: [.mesa], words: \.noteOnItem, hint: 20,
      isOnRow: true,
      unless: Obstacle.item
    ) { state in
      guard let item = state.selectedItem else { return [] }
      return state.openForm(.note(item: item.id))
    },
    Action(
      "freeNote", [.character("N")], in: [.mesa, .notes], words: \.freeNote, hint: 28,
      unless: Obstacle.writing
    ) { state in
      state.openForm(.note(item: nil))
    },
    Action("toggleGuide", [.character("g")], in: [.mesa], words: \.toggleGuide, hint: 55) { state in
      state.change(ChecklistRoom.self) { $0.showsGuide.toggle() }
      return []
    },
    Action("findItem", [.character("/")], in: [.mesa], words: \.findItem, hint: 50) { state in
      state.overlay = .picker(state.picker(.items))
      return []
    },
    Action(
      "enterPhase", [.character("f")], in: [.mesa], words: \.enterPhase, hint: 45,
      isOnRow: true,
      unless: Obstacle.phase
    ) { state in
      state.enterSelectedPhase()
    },
    Action("caseFile", [.character("c")], in: [.mesa], words: \.caseFile, unless: Obstacle.writing)
    {
      state in
      state.openForm(.caseFile)
    },
    Action("parties", [.character("t")], in: [.mesa], words: \.parties) {
      $0.enter(RoomName.parties)
    },
    Action("circumstances", [.character("v")], in: [.mesa], words: \.circumstances) {
      $0.enter(RoomName.circumstances)
    },
    Action("notes", [.character("m")], in: [.mesa], words: \.notes) { $0.enter(RoomName.notes) },
    Action("history", [.character("b")], in: [.mesa], words: \.history) {
      $0.enter(RoomName.history)
    },
    Action("sessions", [.character("r")], in: [.mesa], words: \.sessions, hint: 48) {
      $0.enter(RoomName.sessions)
    },
  ]
}
