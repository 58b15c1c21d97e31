/// What is noted while it happens.
public enum RoomEvent: Hashable, Sendable {
  /// The session is the one that was open.
  case noteAdded(
    NoteID, text: String, item: ItemID?, session: SessionID?, saying: Saying? = nil)
  /// What the line is; `nil` where nobody says any more. One that becomes a record is sorted by that.
  case noteSorted(NoteID, NoteKind?)
  /// Who said it; `nil` where that is not known.
  case noteAttributed(NoteID, Speaker?)
  /// What was said in a caucus may be told, by the word of whoever said it or of their party.
  case noteReleased(NoteID, by: Speaker)
  /// Its words stand behind those of another, of which it is a part from then on.
  case noteJoined(NoteID, to: NoteID)
  /// It was written by mistake: nothing shows it any more but the history.
  case noteStruck(NoteID)
}

extension RoomEvent {
  /// The note that it is about.
  var note: NoteID {
    switch self {
    case .noteAdded(let id, _, _, _, _), .noteSorted(let id, _), .noteAttributed(let id, _),
      .noteReleased(let id, _), .noteJoined(let id, _), .noteStruck(let id):
      id
    }
  }
}
