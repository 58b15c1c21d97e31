extension ActionTable {
  static let libraryActions: [Action] = [
    Action(
      "open", [.enter, .right, .character("l")], in: [.library], words: \.choose, hint: 10,
      unless: { $0.library.selected == nil ? $0.texts.noMesas : nil }
    ) { state in
      state.library.selected.map { [.open(mesa: $0.id)] } ?? []
    },
    Action("newMesa", [.character("n")], in: [.library], words: \.newMesa, hint: 20) { state in
      state.openForm(.newMesa)
    },
    Action("filter", [.character("/")], in: [.library], words: \.filter, hint: 30) { state in
      state.library.isFiltering = true
      return []
    },
    Action(
      "clearFilter", [.escape], in: [.library], words: \.clearFilter,
      unless: { $0.library.filter.text.isEmpty ? $0.texts.toQuit : nil }
    ) { state in
      state.library.clearFilter()
      return []
    },
    Action(
      "sort", [.character("o")], in: [.library], words: \.sort, hint: 40,
      unless: { $0.library.entries.isEmpty ? $0.texts.noMesas : nil }
    ) { state in
      state.sortLibrary()
    },
  ]
}
