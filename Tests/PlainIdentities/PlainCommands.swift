import Dialogue

extension Command {
  public static func openMesa(_ opening: MesaOpening) -> Command { .case(.openMesa(opening)) }
  public static func reviseCaseFile(
    _ revision: CaseFileRevision, from seen: CaseFileRevision = CaseFileRevision()
  ) -> Command {
    .case(.reviseCaseFile(revision, from: seen))
  }
  public static func setCircumstance(_ circumstance: Circumstance, present: Bool) -> Command {
    .case(.setCircumstance(circumstance, present: present))
  }

  public static func addParty(_ details: PartyDetails) -> Command { .people(.addParty(details)) }
  public static func reviseParty(
    _ id: PartyID, _ details: PartyDetails, from seen: PartyRevision = PartyRevision()
  ) -> Command {
    .people(.reviseParty(id, PartyRevision(details), from: seen))
  }
  public static func removeParty(_ id: PartyID) -> Command { .people(.removeParty(id)) }

  public static func enterPhase(_ phase: Phase, reason: String) -> Command {
    .protocol(.enterPhase(phase, reason: reason))
  }
  public static func markItem(_ item: ItemID, _ mark: ItemMark, reason: String) -> Command {
    .protocol(.markItem(item, mark, reason: reason))
  }

  public static func addNote(text: String, item: ItemID?) -> Command {
    .room(.addNote(text: text, item: item))
  }

  public static func openSession(_ details: SessionDetails) -> Command {
    .session(.openSession(details))
  }
  public static func openSession(date: CalendarDate, place: String) -> Command {
    .openSession(SessionDetails(date: date, place: place))
  }
  public static func reviseSession(
    _ id: SessionID, _ revision: SessionRevision, from seen: SessionRevision = SessionRevision(),
    reason: String = ""
  ) -> Command {
    .session(.reviseSession(id, revision, from: seen, reason: reason))
  }
  public static func reviseSession(
    _ id: SessionID, date: CalendarDate, place: String,
    from seen: SessionRevision = SessionRevision(), reason: String = ""
  ) -> Command {
    .reviseSession(id, SessionRevision(date: date, place: place), from: seen, reason: reason)
  }
  public static var closeSession: Command { .session(.closeSession) }
  public static func recordAttendance(
    _ id: SessionID, _ person: PersonMention, _ presence: Presence
  ) -> Command {
    .session(.recordAttendance(id, person, presence))
  }
  public static func removeAttendance(_ id: SessionID, _ person: PersonMention) -> Command {
    .session(.removeAttendance(id, person))
  }
  public static func person(_ command: PersonCommand) -> Command { .people(.person(command)) }

  public static func addRecord(_ kind: RecordKind, _ values: [FieldKey: Value]) -> Command {
    .record(.addRecord(kind, values))
  }
  public static func reviseRecord(
    _ id: RecordID, _ kind: RecordKind, _ values: [FieldKey: Value],
    from seen: [FieldKey: Value?] = [:]
  ) -> Command {
    .record(.reviseRecord(id, kind, values, from: seen))
  }
  public static func strikeRecord(_ id: RecordID, reason: String) -> Command {
    .record(.strikeRecord(id, reason: reason))
  }
  public static func moveRecord(_ id: RecordID, before: RecordID?) -> Command {
    .record(.moveRecord(id, before: before))
  }

  public static func freezeActa(
    _ acta: RecordID, date: CalendarDate, document: String
  ) -> Command {
    .acta(.freezeActa(acta, date: date, document: document))
  }

  public static func undo(folio: Int? = nil) -> Command { .strike(.undo(folio: folio)) }
  public static func redo(folio: Int? = nil) -> Command { .strike(.redo(folio: folio)) }
}

extension Chronicle {
  /// Decides for no run.
  public func decide(_ command: Command, in handbook: Handbook) throws(Refusal) -> Event {
    try decide(command, in: handbook, from: .unsaid)
  }
}

extension RecordBook {
  /// What the next record is called where nothing was undone.
  public var nextID: RecordID {
    RecordID((standing.map(\.id) + struck.map(\.record.id)).map(\.serial).max().map { $0 + 1 } ?? 1)
  }
}
