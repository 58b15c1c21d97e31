/// The records of a mesa, in their order, with those struck out kept apart.
public struct RecordBook: Hashable, Sendable {
  /// All that stand, in the order in which they are shown.
  public private(set) var standing: [Record] = []
  /// Those struck out, with the reason.
  public private(set) var struck: [StruckRecord] = []
  /// The highest serial number so far: what has a higher one is new.
  private var highest = 0
  private var index = RecordIndex()
  /// What was made of lines that were captured.
  private var ofNotes: [NoteID: RecordID] = [:]
  private var earlier = EarlierForms()

  public init() {}

  public subscript(id: RecordID) -> Record? { index.place(of: id).map { standing[$0] } }

  public func all(_ kind: RecordKind) -> [Record] { index.places(of: kind).map { standing[$0] } }

  /// The record that was made of a line; `nil` where none stands.
  func made(of note: NoteID) -> Record? { ofNotes[note].flatMap { self[$0] } }

  /// Whether there is any of a kind.
  public func contains(_ kind: RecordKind) -> Bool { index.contains(kind) }

  /// The records of a kind that belong to another record.
  public func all(_ kind: RecordKind, of owner: RecordID) -> [Record] {
    index.places(of: kind, owner: owner).map { standing[$0] }
  }

  /// Records in which any field refers to `id`.
  public func referring(to id: RecordID) -> [Record] {
    standing.filter { record in record.values.values.contains(.record(id)) }
  }

  /// Whether any record speaks of this party.
  public func mentions(party: PartyID) -> Bool {
    standing.contains { record in
      record.values.values.contains { value in
        switch value {
        case .party(let id): id == party
        case .parties(let ids): ids.contains(party)
        case .text, .code, .date, .number, .flag, .person, .people, .mentions, .record, .session,
          .deadline:
          false
        }
      }
    }
  }

  /// Whether any record speaks of this person.
  func mentions(person: PersonID) -> Bool {
    standing.contains { $0.values.values.contains { $0.people.contains(person) } }
  }

  /// The record with this number, struck out or not.
  public func everWritten(_ id: RecordID) -> Record? {
    self[id] ?? struck.first { $0.record.id == id }?.record
  }

  /// What another hand calls as something that was here before does not come in.
  mutating func add(_ record: Record) {
    guard record.id.serial > highest || everWritten(record.id) == nil else { return }
    highest = max(highest, record.id.serial)
    standing.append(record)
    index.insert(record, at: standing.count - 1)
    if let note = record.note { ofNotes[note] = record.id }
  }

  /// Takes the fields that either side names as `to` has them; the others stay.
  mutating func revise(
    _ id: RecordID, of kind: RecordKind, from: [FieldKey: Value], to: [FieldKey: Value],
    folio: Folio
  ) {
    guard let place = index.place(of: id), standing[place].kind == kind else { return }
    let old = standing[place]
    earlier.keep(old)
    for key in from.keys where to[key] == nil { standing[place].values[key] = nil }
    for (key, value) in to { standing[place].values[key] = value }
    standing[place].folio = folio.number
    standing[place].at = folio.at
    index.replace(old, by: standing[place])
  }

  mutating func strike(_ id: RecordID, reason: String, folio: Int) {
    guard let place = index.place(of: id) else { return }
    struck.append(StruckRecord(record: take(at: place), reason: reason, folio: folio))
  }

  mutating func move(_ id: RecordID, before other: RecordID?) {
    guard let place = index.place(of: id), id != other else { return }
    let record = take(at: place)
    let target = other.flatMap(index.place(of:)) ?? standing.count
    standing.insert(record, at: target)
    index.renumber(standing, target..<standing.count)
    index.insert(record, at: target)
  }

  /// A record as it stood once a folio was written; see ``EarlierForms``.
  func form(of record: Record, asOf folio: Int) -> Record? {
    earlier.form(of: record, asOf: folio)
  }

  /// Puts a record as it once was in the place of what it became, or at the end where it stands no more.
  mutating func restore(_ form: Record) {
    guard let place = index.place(of: form.id) else {
      standing.append(form)
      index.insert(form, at: standing.count - 1)
      return
    }
    let now = standing[place]
    standing[place] = form
    index.replace(now, by: form)
  }

  mutating func leaveOut(_ id: RecordID) { index.place(of: id).map { _ = take(at: $0) } }

  private mutating func take(at place: Int) -> Record {
    index.remove(standing[place])
    let record = standing.remove(at: place)
    index.renumber(standing, place..<standing.count)
    return record
  }
}

/// A record that was struck out and stays legible.
public struct StruckRecord: Hashable, Sendable {
  public let record: Record
  public let reason: String
  public let folio: Int
}
