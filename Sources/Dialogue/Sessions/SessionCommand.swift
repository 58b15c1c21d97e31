public enum SessionCommand: Hashable, Sendable {
  case openSession(date: CalendarDate, place: String)
  case reviseSession(
    SessionID, date: CalendarDate, place: String, from: SessionRevision = SessionRevision())
  case closeSession
  indirect case recordAttendance(SessionID, PersonMention, Presence)
  indirect case removeAttendance(SessionID, PersonMention)
}
