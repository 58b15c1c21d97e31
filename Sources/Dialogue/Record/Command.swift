/// What a person asks for. ``Chronicle/decideAll(_:in:from:)`` turns it into events or a ``Refusal``.
///
/// A revision says in `from` what its writer saw, as far as that is known: a field that was left as
/// it was seen keeps what stands, and one that another changed meanwhile is refused. A field that
/// `from` does not name is taken as seen just now.
public enum Command: Hashable, Sendable {
  case openMesa(MesaOpening)
  indirect case reviseCaseFile(CaseFileRevision, from: CaseFileRevision = CaseFileRevision())
  case setCircumstance(Circumstance, present: Bool)
  case addParty(PartyDetails)
  case reviseParty(PartyID, PartyDetails, from: PartyRevision = PartyRevision())
  case removeParty(PartyID)
  case person(PersonCommand)
  case enterPhase(Phase, reason: String)
  case markItem(ItemID, ItemMark, reason: String)
  case addNote(text: String, item: ItemID?)
  case openSession(date: CalendarDate, place: String)
  case reviseSession(
    SessionID, date: CalendarDate, place: String, from: SessionRevision = SessionRevision())
  case closeSession
  indirect case recordAttendance(SessionID, PersonMention, Presence)
  indirect case removeAttendance(SessionID, PersonMention)
  case addRecord(RecordKind, [FieldKey: Value])
  /// In `from`, `nil` is a field that was seen empty.
  case reviseRecord(
    RecordID, RecordKind, [FieldKey: Value], from: [FieldKey: Value?] = [:])
  case strikeRecord(RecordID, reason: String)
  case moveRecord(RecordID, before: RecordID?)
  /// Takes an acta to signature on a day. Its document was kept as it will be printed; `document` is
  /// the SHA-256 of that file, 64 hexadecimal digits.
  case freezeActa(RecordID, date: CalendarDate, document: String)
  /// The folio is the one that was seen to be the last that can be undone, or the strike that was
  /// seen to be the last that can be redone; another one is refused.
  case undo(folio: Int? = nil)
  case redo(folio: Int? = nil)
}
