extension LibraryRoom {
  static let actions: [Action] = [
    Action(
      "open", [.enter, .right, .character("l")], in: [.library], words: \.choose, bar: 10,
      unless: { $0.library.selected == nil ? $0.texts.noMesas : nil }
    ) { state in
      state.library.selected.map { [.open(mesa: $0.id)] } ?? []
    },
    Action("newMesa", [.character("n")], in: [.library], words: \.newMesa, bar: 20) { state in
      state.openForm(.newMesa)
    },
    Action(
      "filter", [.character("/")], in: [.library], words: \.filter,
      // Of a few rows none is looked for, and the keys of the registry and the report have room.
      bar: .at(30, when: { $0.library.entries.count > 9 }, else: 38)
    ) { state in
      state.sift { $0.isTyping = true }
      return []
    },
    Action(
      "clearFilter", [.escape, .character("q")], in: [.library], words: \.clearFilter,
      bar: .at(6, when: { !$0.library.filter.text.isEmpty }),
      unless: { $0.library.filter.text.isEmpty ? $0.texts.toQuit($0.key(of: "quit")) : nil }
    ) { state in
      state.sift { $0.clearFilter() }
      return []
    },
    Action(
      "sort", [.character("o")], in: [.library], words: \.sort, bar: 40,
      unless: { $0.library.entries.isEmpty ? $0.texts.noMesas : nil }
    ) { state in
      state.sortLibrary()
    },
  ]
}
