public enum RoomCommand: Hashable, Sendable {
  /// A free note of a session is of whoever has the floor and of the matter on the table, unless
  /// `saying` names others or an hour. With a kind it is sorted at once, in a folio of its own.
  case addNote(text: String, item: ItemID?, saying: Saying? = nil, as: NoteKind? = nil)
  /// Makes a record of a line, or says what it is; `nil` takes that back. Of one said in trust nothing is
  /// made.
  case sortNote(NoteID, as: NoteKind?)
  case attributeNote(NoteID, Speaker?)
  case releaseNote(NoteID, by: Speaker)
  /// Puts the words of a line behind those of one before it, which may be of the same speaker.
  case joinNotes(NoteID, to: NoteID)
  /// Strikes out a line of which no record was made.
  case strikeNote(NoteID)
}
