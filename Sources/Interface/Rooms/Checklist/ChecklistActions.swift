import Dialogue

extension ChecklistRoom {
  static let actions: [Action] = items + ways + ActionsOfReview.all

  private static let items: [Action] = [
    Action(
      "mark", [.character(" ")], in: [.mesa], words: \.mark, bar: 10, isOnRow: true,
      unless: Obstacle.item
    ) { state in
      state.mark(.done)
    },
    Action(
      "inProgress", [.character("p")], in: [.mesa], words: \.inProgress, isOnRow: true,
      unless: Obstacle.item
    ) { state in
      state.mark(.inProgress)
    },
    Action(
      "notApplicable", [.character("c")], in: [.mesa], words: \.notApplicable, bar: 30,
      isOnRow: true,
      unless: Obstacle.item
    ) { state in
      state.openReason(for: .notApplicable)
    },
    Action(
      "waive", [.character("d")], in: [.mesa], words: \.waive, bar: 35, isOnRow: true,
      unless: Obstacle.item
    ) { state in
      state.openReason(for: .waived)
    },
    Action(
      "noteOnItem", [.character("n")], in: [.mesa], words: \.noteOnItem, bar: 20,
      isOnRow: true,
      unless: Obstacle.item
    ) { state in
      guard let item = state.selectedItem else { return [] }
      return state.openNote(on: item.id)
    },
    Action(
      "choose", [.enter], in: [.mesa], words: \.choose,
      bar: .at(5, when: { $0.checklist?.pane == .lists }, else: 15)
    ) { state in
      guard let room = state.checklist, room.pane == .lists else { return state.readSelected() }
      return room.isOnNorms ? state.toggleFold() : state.moveAcross(.right)
    },
    Action("nextPane", [.tab], in: [.mesa], words: \.nextPane) { $0.moveAcross(.next) },
    Action("previousPane", [.backTab], in: [.mesa], words: \.previousPane) {
      $0.moveAcross(.previous)
    },
    Action(
      "openInstrument", [.character("o")], in: [.mesa], words: \.openInstrument, isOnRow: true,
      unless: Obstacle.instrument
    ) { state in
      guard let instrument = state.selectedItem?.instrument else { return [] }
      return state.enter(instrument: instrument)
    },
    Action("toggleGuide", [.character("g")], in: [.mesa], words: \.toggleGuide, bar: 55) { state in
      state.change(ChecklistRoom.self) { $0.showsGuide.toggle() }
      return []
    },
    Action("findItem", [.character("/")], in: [.mesa], words: \.findItem, bar: 50) { state in
      state.lay(.picker(state.picker(.items)))
      return []
    },
    Action(
      "enterPhase", [.character("f")], in: [.mesa], words: \.enterPhase,
      bar: .at(6, when: { $0.checklist?.pane == .lists }, else: 45),
      isOnRow: true,
      unless: Obstacle.phase
    ) { state in
      state.enterSelectedPhase()
    },
  ]

  private static let ways: [Action] = [
    Action("caseFile", [.character("F")], in: [.mesa], words: \.caseFile, unless: Obstacle.writing)
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
  ]
}
