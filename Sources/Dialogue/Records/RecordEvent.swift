/// What happens to what the instruments write down.
public enum RecordEvent: Hashable, Sendable {
  /// The number is that within its kind; the session is the one that was open, or in which the line
  /// was said that it was made of.
  case recordAdded(
    RecordID, number: Int, session: SessionID?, RecordKind, [FieldKey: Value],
    note: NoteID? = nil)
  /// The kind is that of the record, so that a folio can be read by itself. A field that was empty
  /// is missing in `from`, one that was cleared is missing in `to`.
  case recordRevised(RecordID, RecordKind, from: [FieldKey: Value], to: [FieldKey: Value])
  case recordStruck(RecordID, reason: String)
  case recordMoved(RecordID, before: RecordID?)

  /// The record of which it speaks.
  public var record: RecordID {
    switch self {
    case .recordAdded(let id, _, _, _, _, _), .recordRevised(let id, _, _, _),
      .recordStruck(let id, _), .recordMoved(let id, _):
      id
    }
  }
}
