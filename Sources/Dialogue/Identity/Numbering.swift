/// Every number that a book ever gave, by folios that are struck out by now too: none is given twice.
struct Numbering: Sendable {
  private(set) var parties = Serials()
  private(set) var people = Serials()
  private(set) var sessions = Serials()
  private(set) var notes = Serials()
  private(set) var records = Serials()
  /// The highest number within each kind of record; a few, so that a list does.
  private var kinds: [(kind: RecordKind, highest: Int)] = []

  mutating func take(_ event: Event) {
    switch event.made {
    case .party(let id): parties.take(id.identity)
    case .person(let id): people.take(id.identity)
    case .session(let id): sessions.take(id.identity)
    case .note(let id): notes.take(id.identity)
    case .record(let id, let number, let kind):
      records.take(id.identity)
      if let place = kinds.firstIndex(where: { $0.kind == kind }) {
        kinds[place].highest = max(number, kinds[place].highest)
      } else {
        kinds.append((kind, number))
      }
    case nil: break
    }
  }

  func highest(of kind: RecordKind) -> Int {
    kinds.first { $0.kind == kind }?.highest ?? 0
  }
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
