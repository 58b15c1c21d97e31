import Dialogue

extension AttendanceRoom {
  static let actions: [Action] = [
    Action(
      "addAttendee", [.character("n")], in: [.attendance], words: \.add, bar: 20,
      unless: Obstacle.writing
    ) { $0.openForm(.attendee) },
    Action(
      "removeAttendee", [.delete, .character("x")], in: [.attendance], words: \.remove, bar: 30,
      isOnRow: true, unless: Obstacle.removal
    ) { state in
      guard let room = state.top as? AttendanceRoom, let row = state.selectedAttendance else {
        return []
      }
      return [.perform(.session(.removeAttendance(room.session, .known(row.person))))]
    },
    Action(
      "toggleAttendance", [.character(" "), .enter], in: [.attendance], words: \.toggle,
      bar: 10, isOnRow: true, unless: Obstacle.row
    ) { state in
      state.toggleAttendance()
    },
    Action(
      "absent", [.character("f")], in: [.attendance], words: \.absent, bar: 15, isOnRow: true,
      unless: Obstacle.row
    ) { state in
      state.record(isPresent: false)
    },
  ]
}
