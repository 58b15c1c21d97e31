public enum SessionCommand: Hashable, Sendable {
  case openSession(date: CalendarDate, place: String)
  case reviseSession(
    SessionID, date: CalendarDate, place: String, from: SessionRevision = SessionRevision())
  case closeSession
  case recordAttendance(SessionID, Attendance)
  case removeAttendance(SessionID, name: String)
}
