import Dialogue
import Wording

/// The sessions of the mesa.
struct SessionsRoom: Room {
  static let declaration = RoomDeclaration(
    .sessions, families: Families(.session), actions: actions
  ) { _ in
    SessionsRoom()
  }

  static let opensAtEnd = true

  var focus = RowFocus.end

  func count(_ state: AppState) -> Int { state.table?.mesa.sessions.count ?? 0 }

  func id(ofRow row: Int, _ state: AppState) -> RowID? {
    state.table.map { .session($0.mesa.sessions[row].id) }
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }
}

extension RoomName {
  static let sessions = RoomName("sessions")
}

extension AppState {
  var selectedSession: Session? {
    guard room == .sessions, let sessions = table?.mesa.sessions,
      sessions.indices.contains(cursor)
    else { return nil }
    return sessions[cursor]
  }

  /// The session whose attendance `a` opens: the one under the cursor, the open one, the last one.
  var sessionForAttendance: SessionID? {
    if room == .sessions { return selectedSession?.id }
    return table?.mesa.openSession?.id ?? table?.mesa.sessions.last?.id
  }

  func page(of room: SessionsRoom) -> Page {
    guard let sessions = table?.mesa.sessions else { return .empty }
    let dates = look.wording.dates
    let isWide = size.columns >= 100
    return Page(
      listPane(texts.sessions, count: sessions.count, empty: noSessions) { index in
        let session = sessions[index]
        let running = now.seconds(since: session.openedAt) / 60
        let present =
          session.attendance.isEmpty
          ? [] : [texts.present(session.present, session.attendance.count)]
        let length =
          session.isOpen
          ? [texts.runningFor(running)] : session.minutes.map { [texts.duration($0)] } ?? []
        return Row(
          texts.sessionRow(
            session.number, isWide ? dates.long(session.date) : dates.short(session.date),
            session.place),
          right: (present + length).joined(separator: separator),
          session.isOpen ? .textStrong : .text)
      })
  }
}
