/// What happens to sessions, and who was there.
public enum SessionEvent: Hashable, Sendable {
  case sessionOpened(SessionID, date: CalendarDate, place: String)
  /// Both sides name the fields that change, and no others.
  indirect case sessionRevised(SessionID, from: SessionRevision, to: SessionRevision)
  case sessionClosed(SessionID)
  case attendanceRecorded(SessionID, Attendance)
  case attendanceRemoved(SessionID, PersonID)

  /// The session of which it speaks.
  var session: SessionID {
    switch self {
    case .sessionOpened(let id, _, _), .sessionRevised(let id, _, _), .sessionClosed(let id),
      .attendanceRecorded(let id, _), .attendanceRemoved(let id, _):
      id
    }
  }
}
