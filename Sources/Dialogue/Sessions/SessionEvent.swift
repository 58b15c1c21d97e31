/// What happens to sessions, and who was there.
public enum SessionEvent: Hashable, Sendable {
  indirect case sessionOpened(SessionID, SessionDetails)
  /// Both sides name the fields that change, and no others. The reason may be empty unless the session
  /// was closed.
  indirect case sessionRevised(
    SessionID, from: SessionRevision, to: SessionRevision, reason: String = "")
  case sessionClosed(SessionID)
  case attendanceRecorded(SessionID, Attendance)
  case attendanceRemoved(SessionID, PersonID)

  /// The session of which it speaks.
  var session: SessionID {
    switch self {
    case .sessionOpened(let id, _), .sessionRevised(let id, _, _, _), .sessionClosed(let id),
      .attendanceRecorded(let id, _), .attendanceRemoved(let id, _):
      id
    }
  }
}
