import Dialogue

extension OrderTable {
  static let roomOrders: [Order] = [
    Order(
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
    Order(
      "edit", [.enter, .character("e")], in: [.parties], words: \.edit, hint: 10,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      guard let party = state.selectedParty else { return [] }
      return state.openForm(.party(party.id))
    },
    Order(
      "remove", [.delete, .character("x")], in: [.parties, .attendance], words: \.remove, hint: 30,
      isOnRow: true, unless: Obstacle.removal
    ) { state in
      state.removeSelected()
    },
    Order(
      "toggle", [.character(" "), .enter], in: [.circumstances, .attendance], words: \.toggle,
      hint: 10, isOnRow: true, unless: Obstacle.row
    ) { state in
      state.toggleSelected()
    },
    Order(
      "absent", [.character("f")], in: [.attendance], words: \.absent, hint: 15, isOnRow: true,
      unless: Obstacle.row
    ) { state in
      state.recordAbsence()
    },
    Order(
      "read", [.enter, .character(" ")], in: [.notes, .differences], words: \.read, hint: 10,
      isOnRow: true, unless: Obstacle.list
    ) { state in
      state.readSelected()
    },
    Order(
      "readFolio", [.character(" ")], in: [.history, .records, .acta, .reading], words: \.read,
      hint: 15,
      isOnRow: true,
      unless: Obstacle.list
    ) { state in
      state.readSelected()
    },
  ]
}
