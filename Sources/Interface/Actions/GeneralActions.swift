import Dialogue
import Wording

extension ActionTable {
  static let generalActions: [Action] = [
    Action("help", [.character("?"), .function(1)], words: \.help, hint: 90) { state in
      state.overlay = .picker(state.picker(.actionsHere))
      return []
    },
    Action("palette", [.character(":"), .control("p")], words: \.palette, hint: 80) { state in
      state.overlay = .picker(state.picker(.allActions))
      return []
    },
    Action(
      "undo", [.character("u")], in: RoomName.ofMesa, words: \.undo, hint: 25,
      unless: { Obstacle.writing($0) ?? Obstacle.undo($0) }
    ) { [.perform(.strike(.undo(folio: $0.undoTarget?.number)))] },
    Action(
      "redo", [.control("r")], in: RoomName.ofMesa, words: \.redo,
      unless: { Obstacle.writing($0) ?? Obstacle.redo($0) }
    ) { [.perform(.strike(.redo(folio: $0.redoTarget?.number)))] },
    Action("library", [.character("L")], in: RoomName.ofMesa, words: \.library) { state in
      state.leaveMesa()
      return [.openLibrary]
    },
    Action("nextTheme", [], words: \.nextTheme) { state in
      guard let next = state.resources.themes.theme(after: state.look.theme.id) else { return [] }
      state.look.theme = next
      state.chosenTheme = next.id
      state.message = Message(.info, next.name(in: state.look.wording.language))
      return []
    },
    Action("switchLanguage", [], words: \.switchLanguage) { state in
      let next = state.look.wording.language.next
      state.look.wording = Wording(next)
      state.look.guide = state.resources.guides(next)
      return []
    },
    Action("repaint", [.control("l")], words: \.repaint) { _ in [.repaint] },
    Action("suspend", [.control("z")], words: \.suspend) { _ in [.suspend] },
    Action("back", [.escape], in: RoomName.ofMesa, words: \.back, hint: 95) { $0.goBack() },
    Action("quit", [.character("q"), .control("c")], words: \.quit, hint: 70) { _ in [.quit] },
  ]
}
