/// What a person asks for. ``Chronicle/decide(_:in:)`` turns it into an event or a ``Refusal``.
public enum Command: Hashable, Sendable {
  case openMesa(MesaOpening)
  case reviseCaseFile(CaseFileRevision)
  case setCircumstance(Circumstance, present: Bool)
  case addParty(PartyDetails)
  case reviseParty(PartyID, PartyDetails)
  case removeParty(PartyID)
  case enterPhase(Phase, reason: String)
  case markItem(ItemID, ItemMark, reason: String)
  case addNote(text: String, item: ItemID?)
  case openSession(date: CalendarDate, place: String)
  case reviseSession(number: Int, date: CalendarDate, place: String)
  case closeSession
  case recordAttendance(session: Int, Attendance)
  case removeAttendance(session: Int, name: String)
  case addRecord(RecordKind, [FieldKey: Value])
  case reviseRecord(RecordID, RecordKind, [FieldKey: Value])
  case strikeRecord(RecordID, reason: String)
  case moveRecord(RecordID, before: RecordID?)
  /// Takes an acta to signature on a day. Its document was kept as it will be printed; `document` is
  /// the SHA-256 of that file, 64 hexadecimal digits.
  case freezeActa(RecordID, date: CalendarDate, document: String)
  case undo
  case redo
}
