import Dialogue
import Wording

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

  init(session: SessionID) { self.session = session }

  func elements(_ state: AppState) -> [AttendanceRow] { state.attendanceRows(of: session) }

  func id(of row: AttendanceRow) -> RowID { .person(row.person) }

  func matter(of row: AttendanceRow, _ state: AppState) -> String {
    state.told(row).joined(separator: " ")
  }

  /// Whether it is not yet said if the person came.
  func isPending(_ row: AttendanceRow, _ state: AppState) -> Bool { row.isPresent == nil }

  func page(_ state: AppState) -> Page { state.page(of: self) }
}

extension RoomName {
  static let attendance = RoomName("attendance")
}
