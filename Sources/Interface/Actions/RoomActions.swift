import Dialogue

extension ActionTable {
  static let roomActions: [Action] = [
    Action(
      "addParty", [.character("n")], in: [.parties], words: \.add, hint: 20,
      unless: Obstacle.writing
    ) { $0.openForm(.party(nil)) },
    Action(
      "addAttendee", [.character("n")], in: [.attendance], words: \.add, hint: 20,
      unless: Obstacle.writing
    ) { $0.openForm(.attendee) },
    Action(
      "edit", [.enter, .character("e")], in: [.parties], words: \.edit, hint: 10,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      guard let party = state.selectedParty else { return [] }
      return state.openForm(.party(party.id))
    },
    Action(
      "removeParty", [.delete, .character("x")], in: [.parties], words: \.remove, hint: 30,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      state.selectedParty.map { [.perform(.people(.removeParty($0.id)))] } ?? []
    },
    Action(
      "removeAttendee", [.delete, .character("x")], in: [.attendance], words: \.remove, hint: 30,
      isOnRow: true, unless: Obstacle.removal
    ) { state in
      guard let room = state.top as? AttendanceRoom, let row = state.selectedAttendance else {
        return []
      }
      return [.perform(.session(.removeAttendance(room.session, .known(row.person))))]
    },
    Action(
      "toggleCircumstance", [.character(" "), .enter], in: [.circumstances], words: \.toggle,
      hint: 10, isOnRow: true, unless: Obstacle.row
    ) { state in
      guard let mesa = state.table?.mesa else { return [] }
      let circumstance = Circumstance.allCases[state.cursor]
      let present = mesa.circumstances.contains(circumstance)
      return [.perform(.case(.setCircumstance(circumstance, present: !present)))]
    },
    Action(
      "toggleAttendance", [.character(" "), .enter], in: [.attendance], words: \.toggle,
      hint: 10, isOnRow: true, unless: Obstacle.row
    ) { state in
      state.record { !($0.isPresent ?? false) }
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
