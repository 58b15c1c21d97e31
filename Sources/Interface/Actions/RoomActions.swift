import Dialogue

extension ActionTable {
  static let roomActions: [Action] = [
    Action(
      "add", [.character("n")], in: [.parties, .attendance], words: \.add, hint: 20,
      unless: Obstacle.writing
    ) { state in
      switch state.room {
      case .parties: return state.openForm(.party(nil))
      case .attendance: return state.openForm(.attendee)
      case .library, .mesa, .circumstances, .notes, .sessions, .history, .differences, .records,
        .acta, .reading, .signing,
        .grid:
        return []
      }
    },
    Action(
      "edit", [.enter, .character("e")], in: [.parties], words: \.edit, hint: 10,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      guard let party = state.selectedParty else { return [] }
      return state.openForm(.party(party.id))
    },
    Action(
      "remove", [.delete, .character("x")], in: [.parties, .attendance], words: \.remove, hint: 30,
      isOnRow: true, unless: Obstacle.removal
    ) { state in
      state.removeSelected()
    },
    Action(
      "toggle", [.character(" "), .enter], in: [.circumstances, .attendance], words: \.toggle,
      hint: 10, isOnRow: true, unless: Obstacle.row
    ) { state in
      state.toggleSelected()
    },
    Action(
      "absent", [.character("f")], in: [.attendance], words: \.absent, hint: 15, isOnRow: true,
      unless: Obstacle.row
    ) { state in
      state.recordAbsence()
    },
    Action(
      "read", [.enter, .character(" ")], in: [.notes, .differences], words: \.read, hint: 10,
      isOnRow: true, unless: Obstacle.list
    ) { state in
      state.readSelected()
    },
    Action(
      "readFolio", [.character(" ")], in: [.history, .records, .acta, .reading], words: \.read,
      hint: 15,
      isOnRow: true,
      unless: Obstacle.list
    ) { state in
      state.readSelected()
    },
  ]
}
