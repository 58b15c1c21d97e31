import Dialogue

/// Who is and was there at a session.
struct AttendanceRoom: FlatRoom {
  static let declaration = RoomDeclaration(
    .attendance, families: Families(.session, .people), isKept: false, actions: actions,
    signs: { signs }
  ) {
    state in
    state.sessionForAttendance.map { AttendanceRoom(session: $0) }
  }

  let session: SessionID
  var focus = RowFocus()
  var sifting: Sifting? = Sifting()
  var sieved: SievedRows?
  private var standing: AttendanceStanding?

  init(session: SessionID) { self.session = session }

  func elements(_ state: AppState) -> [AttendanceRow] { standing(state).rows }

  func id(of row: AttendanceRow) -> RowID { row.id }
  func matter(of row: AttendanceRow, _ state: AppState) -> String { row.matter }
  func isPending(_ row: AttendanceRow, _ state: AppState) -> Bool { row.isPending }

  /// What the list comes to, as it is kept or counted anew.
  func standing(_ state: AppState) -> AttendanceStanding {
    if let standing, standing.moment == state.moment { return standing }
    return AttendanceStanding(of: session, state)
  }

  mutating func settle(_ state: AppState) {
    if standing == nil || standing?.moment != state.moment {
      standing = AttendanceStanding(of: session, state)
    }
    settleFlat(state)
  }

  /// Rows about people are looked at as in the room of people, and awaited here from then on.
  func taking(pasted text: String, _ state: AppState) -> (any Room)? {
    PeopleRoom().taking(pasted: text, state)
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }
}

extension RoomName {
  static let attendance = RoomName("attendance")
}
