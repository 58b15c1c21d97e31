import Dialogue

extension AttendanceRoom {
  static let actions: [Action] = [
    Action(
      "presentParty", (1...9).map { .character(Character("\($0)")) }, in: [.attendance],
      words: \.presentParty, bar: 8, unless: Obstacle.row,
      byKey: { state, key in state.recordPresent(ofParty: key?.digit) }),
    Action(
      "presentAll", [.character("0")], in: [.attendance], words: \.presentAll, bar: 9,
      unless: Obstacle.row
    ) { $0.recordPresentOfAll() },
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
    Action(
      "comesNow", [.character("l")], in: [.attendance], words: \.comesNow, bar: 16, isOnRow: true,
      unless: Obstacle.clock
    ) { state in
      let hour = state.now.hour
      return state.record(isBack: true) { _ in Presence(isPresent: true, from: hour) }
    },
    Action(
      "leavesNow", [.character("r")], in: [.attendance], words: \.leavesNow, bar: 17, isOnRow: true,
      unless: Obstacle.clock
    ) { state in
      let hour = state.now.hour
      return state.record { Presence(isPresent: true, from: $0?.from, until: hour) }
    },
    Action(
      "addAttendee", [.character("n")], in: [.attendance], words: \.addAttendee, bar: 18,
      unless: Obstacle.writing
    ) { $0.openForm(.people(.line)) },
    Action(
      "editPresence", [.character("e")], in: [.attendance], words: \.editPresence, bar: 20,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      guard let room = state.top as? AttendanceRoom, let row = room.element(state) else {
        return []
      }
      return state.openForm(.presence(room.session, row.person.id))
    },
    Action(
      "removeAttendee", [.delete, .character("x")], in: [.attendance], words: \.remove, bar: 30,
      isOnRow: true, unless: Obstacle.removal
    ) { $0.removeAttendance() },
  ]
}

extension Obstacle {
  /// The clock says nothing of a session that was held on another day.
  static func clock(_ state: AppState) -> String? {
    if let obstacle = row(state) { return obstacle }
    guard let room = state.top as? AttendanceRoom, let table = state.table,
      let session = table.mesa.session(room.session), session.date != state.now.date
    else { return nil }
    return state.look.wording.attendance.otherDay(state.key(of: "editPresence"))
  }

  /// A name that is only known from another session is not on this one's list.
  static func removal(_ state: AppState) -> String? {
    if let obstacle = row(state) { return obstacle }
    return state.chosenAttendance.allSatisfy(\.isPending) ? state.texts.notOnList : nil
  }
}
