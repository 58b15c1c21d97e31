/// Every number that a book ever gave, by folios that are struck out by now too: none is given twice.
struct Numbering: Hashable, Sendable {
  private(set) var parties = Serials()
  private(set) var people = Serials()
  private(set) var sessions = Serials()
  private(set) var notes = Serials()
  private(set) var records = Serials()
  /// The highest number within each kind of record.
  private var kinds: [RecordKind: Int] = [:]

  mutating func take(_ event: Event) {
    switch event {
    case .partyAdded(let party): parties.take(party.id.identity)
    case .person(.added(let person)): people.take(person.id.identity)
    case .sessionOpened(let id, _, _): sessions.take(id.identity)
    case .noteAdded(let id, _, _, _): notes.take(id.identity)
    case .recordAdded(let id, let number, _, let kind, _):
      records.take(id.identity)
      kinds[kind] = max(number, kinds[kind] ?? 0)
    case .mesaOpened, .caseFileRevised, .circumstanceSet, .partyRevised, .partyRemoved,
      .person(.revised), .person(.struck), .phaseEntered, .itemMarked, .sessionRevised,
      .sessionClosed, .attendanceRecorded,
      .attendanceRemoved, .recordRevised, .recordStruck, .recordMoved, .actaFrozen, .folioStruck:
      break
    }
  }

  func highest(of kind: RecordKind) -> Int { kinds[kind] ?? 0 }
}

/// What the next party, person, session, note or record is to be called.
struct NewIdentities: Sendable {
  let numbering: Numbering
  /// The run that asks.
  let origin: Origin

  var party: PartyID { PartyID(numbering.parties.next(in: origin)) }
  var person: PersonID { PersonID(numbering.people.next(in: origin)) }
  var session: SessionID { SessionID(numbering.sessions.next(in: origin)) }
  var note: NoteID { NoteID(numbering.notes.next(in: origin)) }
  var record: RecordID { RecordID(numbering.records.next(in: origin)) }

  func number(of kind: RecordKind) -> Int { numbering.highest(of: kind) + 1 }
}
