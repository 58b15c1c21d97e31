import Dialogue
import Wording

extension ActionTable {
  /// The keys that work in every room of a mesa, and lead back to where one was.
  static let globalActions: [Action] = [
    Action("instruments", [.character("i")], in: RoomName.ofMesa, words: \.instruments, bar: 52) {
      state in
      state.lay(.picker(state.picker(.instruments)))
      return []
    },
    Action("now", [.character("H")], in: RoomName.ofMesa, words: \.now, bar: 51) { state in
      state.lay(.picker(state.picker(.now)))
      return []
    },
    Action("sessions", [.character("s")], in: RoomName.ofMesa, words: \.sessions, bar: 48) {
      $0.enter(RoomName.sessions)
    },
    Action(
      "floor", [.character("S")], in: RoomName.ofMesa, words: \.floor,
      bar: .at(53, when: { $0.table?.openSession != nil })
    ) {
      $0.enter(RoomName.floor)
    },
    Action(
      "attendance", [.character("a")], in: RoomName.ofMesa, words: \.attendance,
      bar: .at(8, when: { $0.room == .sessions }),
      unless: { $0.sessionForAttendance == nil ? $0.noSessions : nil }
    ) { state in
      state.sessionForAttendance.map { state.enter(AttendanceRoom(session: $0)) } ?? []
    },
    Action("people", [.character("G")], in: RoomName.ofMesa, words: \.people) {
      $0.enter(RoomName.people)
    },
    Action("acta", [.character("A")], in: RoomName.ofMesa, words: \.acta) {
      $0.enter(RoomName.acta)
    },
    Action("history", [.character("b")], in: RoomName.ofMesa, words: \.history) {
      $0.enter(RoomName.history)
    },
    Action(
      "emergency", [.character("!")], in: RoomName.ofMesa, words: \.emergency,
      bar: .at(54, when: { $0.room == .floor }), unless: Obstacle.writing
    ) { $0.openForm(.floor(.emergency)) },
    Action("curtain", [.character("E")], in: RoomName.ofMesa, words: \.curtain) {
      $0.lowerCurtain()
    },
    Action("projection", [], in: RoomName.ofMesa, words: \.projection) {
      $0.enter(RoomName.projection)
    },
    Action("rights", [.character("O")], in: RoomName.ofMesa, words: \.rights) {
      $0.enter(instrument: .rights)
    },
    Action(
      "openCommitments", [.character("C")], in: RoomName.ofMesa, words: \.openCommitments,
      unless: Obstacle.promises
    ) { $0.enter(RoomName.commitments) },
    Action("waivers", [], in: RoomName.ofMesa, words: \.waivers, unless: Obstacle.waivers) {
      state in
      if let reader = state.waiversReader { state.lay(.reader(reader)) }
      return []
    },
    Action(
      "phones", [.character("T")], in: RoomName.ofMesa, words: \.phones,
      unless: { $0.phoneEntries.isEmpty ? $0.texts.noPhones : nil }
    ) { state in
      state.lay(.picker(state.picker(.phones)))
      return []
    },
    Action(
      "freeNote", [.character("N")], in: RoomName.ofMesa, words: \.freeNote,
      bar: .at(28, when: { $0.room == .mesa || $0.room == .notes }), unless: Obstacle.writing
    ) { $0.openNote(on: nil) },
    Action(
      "documents", [.character("P")], in: RoomName.ofMesa, words: \.documents,
      unless: Obstacle.writing
    ) { state in
      state.lay(.picker(state.picker(.documents)))
      return []
    },
    Action(
      "undo", [.character("u")], in: RoomName.ofMesa, words: \.undo, bar: 25,
      unless: { Obstacle.writing($0) ?? Obstacle.undo($0) }
    ) { $0.undo() },
    Action(
      "redo", [.control("r")], in: RoomName.ofMesa, words: \.redo,
      unless: { Obstacle.writing($0) ?? Obstacle.redo($0) }
    ) { $0.redo() },
    Action("library", [.character("L")], in: RoomName.ofMesa, words: \.library) { state in
      state.leaveMesa()
      return [.openLibrary]
    },
    Action(
      "back", [.escape, .character("q")], in: RoomName.ofMesa + [.search, .registry, .report],
      words: \.back,
      bar: .always(95),
      byKey: { state, key in
        // Esc first takes off what stands on the list.
        key == .escape && state.unsift() ? [] : state.goBack()
      }),
  ]

  /// What works wherever one is.
  static let generalActions: [Action] = [
    Action("help", [.character("?"), .function(1)], words: \.help, bar: .always(90)) { state in
      state.lay(.picker(state.picker(.actionsHere)))
      return []
    },
    Action("palette", [.character(":"), .control("p")], words: \.palette, bar: .always(80)) {
      state in
      state.lay(.picker(state.picker(.allActions)))
      return []
    },
    Action("drafts", [], words: \.drafts, unless: Obstacle.drafts) { state in
      state.lay(.picker(state.picker(.drafts)))
      return []
    },
    Action("nextTheme", [], words: \.nextTheme) { state in
      guard let next = state.resources.themes.theme(after: state.look.theme.id) else { return [] }
      state.look.theme = next
      state.chosenTheme = next.id
      state.message = Message(.info, next.name(in: state.look.wording.language))
      return []
    },
    Action(
      "toggleMouse", [], words: \.toggleMouse,
      unless: { $0.mouse.isRefused ? $0.texts.mouseRefused : nil }
    ) { state in
      let isUsed = !state.mouse.isUsed
      state.mouse.chosen = isUsed
      state.message = Message(.info, isUsed ? state.texts.mouseUsed : state.texts.mouseLeft)
      return [.useMouse(isUsed)]
    },
    Action("switchLanguage", [], words: \.switchLanguage) { state in
      let next = state.look.wording.language.next
      state.look.wording = Wording(next)
      state.look.guide = state.resources.guides(next)
      return []
    },
    Action("repaint", [.control("l")], words: \.repaint) { _ in [.repaint] },
    Action("suspend", [.control("z")], words: \.suspend) { _ in [.suspend] },
    Action(
      "quit", [.character("Q"), .control("c")], words: \.quit,
      bar: .always(97, when: { $0.room == .library })
    ) { _ in [.quit] },
  ]
}

extension Obstacle {
  static func drafts(_ state: AppState) -> String? {
    if state.keptDrafts.isEmpty { return state.draftTexts.none }
    return state.top.isOfMesa ? writing(state) : nil
  }

  static func promises(_ state: AppState) -> String? {
    let records = state.table?.mesa.records
    return records?.contains(.commitment) == true || records?.contains(.normToIssue) == true
      ? nil : state.texts.nothingPromised
  }
}
