import Dialogue

/// A name on the attendance screen: recorded, or known from another session.
struct AttendanceRow: Hashable, Sendable {
  let name: String
  let party: PartyID?
  /// `nil` where this session has no word on the person yet.
  let isPresent: Bool?
}

extension AppState {
  /// Everyone who was ever listed, in the order in which they first were: marking moves nobody.
  var attendanceRows: [AttendanceRow] {
    guard let table, let session = table.session.flatMap(table.mesa.session)
    else { return [] }
    let recorded = Dictionary(
      session.attendance.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    var places: [String: Int] = [:]
    var rows: [AttendanceRow] = []
    for attendance in table.mesa.sessions.flatMap(\.attendance) {
      let own = recorded[attendance.name]
      let row = AttendanceRow(
        name: attendance.name, party: own == nil ? attendance.party : own?.party,
        isPresent: own?.isPresent)
      if let place = places[attendance.name] {
        rows[place] = row
      } else {
        places[attendance.name] = rows.count
        rows.append(row)
      }
    }
    return rows
  }

  var selectedAttendance: AttendanceRow? {
    let rows = attendanceRows
    return rows.indices.contains(cursor) ? rows[cursor] : nil
  }
}
