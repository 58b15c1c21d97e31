import Dialogue

/// A name on the attendance screen: recorded, or known from an earlier session.
struct AttendanceRow: Hashable, Sendable {
  let name: String
  let party: PartyID?
  /// `nil` where this session has no word on the person yet.
  let isPresent: Bool?
}

extension AppState {
  /// Those recorded for the session on the screen, then those known from the others.
  var attendanceRows: [AttendanceRow] {
    guard let table, let session = table.mesa.sessions.first(where: { $0.number == table.session })
    else { return [] }
    var rows = session.attendance.map {
      AttendanceRow(name: $0.name, party: $0.party, isPresent: $0.isPresent)
    }
    var known = Set(rows.map(\.name))
    for other in table.mesa.sessions.reversed() where other.number != session.number {
      for attendance in other.attendance where known.insert(attendance.name).inserted {
        rows.append(AttendanceRow(name: attendance.name, party: attendance.party, isPresent: nil))
      }
    }
    return rows
  }
}
