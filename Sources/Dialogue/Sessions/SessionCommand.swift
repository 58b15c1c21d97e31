public enum SessionCommand: Hashable, Sendable {
  /// An entry of the agenda that says no minutes takes those of the mesa's agenda.
  indirect case openSession(SessionDetails)
  /// Names only what changes; of the agenda the whole. A closed session is corrected with a reason.
  indirect case reviseSession(
    SessionID, SessionRevision, from: SessionRevision = SessionRevision(), reason: String = "")
  case closeSession
  indirect case recordAttendance(SessionID, PersonMention, Presence)
  indirect case removeAttendance(SessionID, PersonMention)
}
