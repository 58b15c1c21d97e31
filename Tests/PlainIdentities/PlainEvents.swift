import Dialogue

// Events and commands by their own names, whatever their family: what a test says of them is short.

extension Event {
  public static func mesaOpened(_ opening: MesaOpening) -> Event { .case(.mesaOpened(opening)) }
  public static func caseFileRevised(
    from: CaseFileRevision, to: CaseFileRevision
  ) -> Event {
    .case(.caseFileRevised(from: from, to: to))
  }
  public static func circumstanceSet(_ circumstance: Circumstance, present: Bool) -> Event {
    .case(.circumstanceSet(circumstance, present: present))
  }

  public static func partyAdded(_ party: Party) -> Event { .people(.partyAdded(party)) }
  public static func partyRevised(
    _ id: PartyID, from: PartyRevision, to: PartyRevision
  ) -> Event {
    .people(.partyRevised(id, from: from, to: to))
  }
  public static func partyRemoved(_ id: PartyID) -> Event { .people(.partyRemoved(id)) }

  public static func phaseEntered(_ phase: Phase, openItems: Int, reason: String) -> Event {
    .protocol(.phaseEntered(phase, openItems: openItems, reason: reason))
  }
  public static func itemMarked(_ item: ItemID, _ mark: ItemMark, reason: String) -> Event {
    .protocol(.itemMarked(item, mark, reason: reason))
  }

  public static func sessionOpened(_ id: SessionID, _ details: SessionDetails) -> Event {
    .session(.sessionOpened(id, details))
  }
  public static func sessionOpened(_ id: SessionID, date: CalendarDate, place: String) -> Event {
    .sessionOpened(id, SessionDetails(date: date, place: place))
  }
  public static func sessionRevised(
    _ id: SessionID, from: SessionRevision, to: SessionRevision, reason: String = ""
  ) -> Event {
    .session(.sessionRevised(id, from: from, to: to, reason: reason))
  }
  public static func sessionClosed(_ id: SessionID) -> Event { .session(.sessionClosed(id)) }
  public static func attendanceRecorded(_ id: SessionID, _ attendance: Attendance) -> Event {
    .session(.attendanceRecorded(id, attendance))
  }
  public static func attendanceRemoved(_ id: SessionID, _ person: PersonID) -> Event {
    .session(.attendanceRemoved(id, person))
  }
  public static func person(_ event: PersonEvent) -> Event { .people(.person(event)) }

  public static func noteAdded(
    _ id: NoteID, text: String, item: ItemID?, session: SessionID?
  ) -> Event {
    .room(.noteAdded(id, text: text, item: item, session: session))
  }
  /// A note outside of a session, the first unless another number is given.
  public static func noteAdded(text: String, item: ItemID?, id: NoteID = 1) -> Event {
    .noteAdded(id, text: text, item: item, session: nil)
  }

  public static func recordAdded(
    _ id: RecordID, number: Int, session: SessionID?, _ kind: RecordKind,
    _ values: [FieldKey: Value]
  ) -> Event {
    .record(.recordAdded(id, number: number, session: session, kind, values))
  }
  /// A record written outside of a session, the first of its kind unless another number is given.
  public static func recordAdded(
    _ id: RecordID, _ kind: RecordKind, _ values: [FieldKey: Value], number: Int = 1
  ) -> Event {
    .recordAdded(id, number: number, session: nil, kind, values)
  }
  public static func recordRevised(
    _ id: RecordID, _ kind: RecordKind, from: [FieldKey: Value], to: [FieldKey: Value]
  ) -> Event {
    .record(.recordRevised(id, kind, from: from, to: to))
  }
  public static func recordStruck(_ id: RecordID, reason: String) -> Event {
    .record(.recordStruck(id, reason: reason))
  }
  public static func recordMoved(_ id: RecordID, before: RecordID?) -> Event {
    .record(.recordMoved(id, before: before))
  }

  public static func actaFrozen(
    _ acta: RecordID, number: Int, date: CalendarDate, agreements: [RecordID],
    clauses: [String]? = nil, digest: String,
    signers: [ActaSigner] = [], parties: [PartyID] = []
  ) -> Event {
    .acta(
      .actaFrozen(
        ActaFreezing(
          acta: acta, number: number, date: date, agreements: agreements,
          clauses: clauses ?? agreements.map { _ in "" }, signers: signers,
          parties: parties, digest: digest)))
  }

  public static func folioStruck(_ folio: Int) -> Event { .strike(.folioStruck(folio)) }
}
