/// What is noted while it happens.
public enum RoomEvent: Hashable, Sendable {
  /// The session is the one that was open.
  case noteAdded(NoteID, text: String, item: ItemID?, session: SessionID?)
}
