public enum RecordCommand: Hashable, Sendable {
  case addRecord(RecordKind, [FieldKey: Value])
  /// In `from`, `nil` is a field that was seen empty.
  case reviseRecord(
    RecordID, RecordKind, [FieldKey: Value], from: [FieldKey: Value?] = [:])
  case strikeRecord(RecordID, reason: String)
  case moveRecord(RecordID, before: RecordID?)
}
