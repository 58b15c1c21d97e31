import Dialogue

/// A book as a second reader understands it: folio by folio into plain dictionaries, with nothing of
/// how the program itself reads it.
struct FolioReader {
  struct Row {
    let id: RecordID
    let kind: RecordKind
    var values: [FieldKey: Value]
    let session: SessionID?
    /// The day on which it was last written.
    var day: CalendarDate
    /// The number of the folio by which it said last what it says.
    var said: Int
    /// The number of the folio by which it was last written.
    var folio: Int
  }

  struct Sitting {
    let id: SessionID
    var details: SessionDetails
    let opened: Timestamp
    var closed: Timestamp?
    /// In the order in which it was first noted.
    var attendance: [Attendance] = []
    /// Of people who went out of the room, until when.
    var outings: [(person: PersonID, left: Timestamp, back: Timestamp?)] = []
  }

  let folios: [Folio]
  private(set) var rows: [Row] = []
  private(set) var parties: [Party] = []
  private(set) var people: [PersonID: PersonDetails] = [:]
  private(set) var sessions: [Sitting] = []
  private(set) var frozen: [(acta: ActaFreezing, folio: Int)] = []
  /// The folio of the last reading of each agreement.
  private(set) var readings: [RecordID: Int] = [:]

  init(_ folios: [Folio]) {
    self.folios = folios
    var struck: Set<Int> = []
    for folio in folios.reversed() where !struck.contains(folio.number) {
      if case .strike(.folioStruck(let other)) = folio.event { struck.insert(other) }
    }
    for folio in folios where !struck.contains(folio.number) { take(folio) }
  }

  /// The book as it was when a folio had just been written.
  func asOf(_ folio: Int) -> FolioReader { FolioReader(Array(folios.prefix(folio))) }

  subscript(id: RecordID) -> Row? { rows.first { $0.id == id } }

  func all(_ kind: RecordKind) -> [Row] { rows.filter { $0.kind == kind } }

  func all(_ kind: RecordKind, of owner: RecordID, by key: FieldKey) -> [Row] {
    rows.filter { $0.kind == kind && $0.values[key] == .record(owner) }
  }

  /// What each party said last.
  func last(_ kind: RecordKind, of agreement: RecordID) -> [PartyID: Row] {
    var last: [PartyID: Row] = [:]
    for row in all(kind, of: agreement, by: .agreement).sorted(by: { $0.id < $1.id }) {
      if case .party(let party)? = row.values[.party] { last[party] = row }
    }
    return last
  }

  /// Takes an agreement, and what belongs to it, from the book as it once was.
  mutating func take(_ agreement: RecordID, from other: FolioReader) {
    func isOfIt(_ row: Row) -> Bool {
      let kinds: [RecordKind] = [.commitment, .normToIssue, .acceptance]
      return row.id == agreement
        || kinds.contains(row.kind) && row.values[.agreement] == .record(agreement)
    }
    let published = rows.filter { $0.kind == .normToIssue }.map { ($0.id, $0.values[.published]) }
    rows.removeAll(where: isOfIt)
    rows += other.rows.filter(isOfIt)
    for (id, day) in published {
      for place in rows.indices where rows[place].id == id { rows[place].values[.published] = day }
    }
  }

  /// As if nobody had signed or joined an acta yet.
  mutating func unsign(_ acta: RecordID) {
    rows.removeAll { row in
      [.signature, .accession].contains(row.kind) && row.values[.acta] == .record(acta)
    }
  }

  func name(_ party: PartyID) -> String { parties.first { $0.id == party }?.name ?? "" }

  private mutating func take(_ folio: Folio) {
    switch folio.event {
    case .people(let event): take(event)
    case .session(let event): take(event, folio)
    case .record(let event): take(event, folio)
    case .acta(.actaFrozen(let acta)): frozen.append((acta, folio.number))
    case .floor(let event): take(event, folio)
    case .case, .protocol, .room, .strike: break
    }
  }

  private mutating func take(_ event: PeopleEvent) {
    switch event {
    case .partyAdded(let party): parties.append(party)
    case .partyRevised(let id, _, let to):
      parties = parties.map {
        $0.id == id ? Party(id: id, details: to.applied(to: $0.details)) : $0
      }
    case .partyRemoved(let id): parties.removeAll { $0.id == id }
    case .person(.added(let person)): people[person.id] = person.details
    case .person(.revised(let id, _, let to)): people[id] = people[id].map(to.applied)
    case .person(.struck): break
    }
  }

  private mutating func take(_ event: FloorEvent, _ folio: Folio) {
    switch event {
    case .walkedOut(let id, .person(let person), _, _):
      for place in sessions.indices where sessions[place].id == id {
        sessions[place].outings.append((person, folio.at, nil))
      }
    case .cameBack(let id, .person(let person)):
      for place in sessions.indices where sessions[place].id == id {
        let out = sessions[place].outings.firstIndex { $0.person == person && $0.back == nil }
        if let out { sessions[place].outings[out].back = folio.at }
      }
    case .walkedOut, .cameBack, .floorGiven, .floorInterrupted, .floorReturned,
      .interpretationSet, .matterTakenUp, .queueChanged, .limitSet, .limitLifted, .gapAnswered,
      .turnRevised, .turnAdded, .caucusBegun, .caucusEnded, .projectionChosen, .curtainSet:
      break
    }
  }

  private mutating func take(_ event: SessionEvent, _ folio: Folio) {
    func change(_ id: SessionID, _ body: (inout Sitting) -> Void) {
      for place in sessions.indices where sessions[place].id == id { body(&sessions[place]) }
    }
    switch event {
    case .sessionOpened(let id, let details):
      sessions.append(Sitting(id: id, details: details, opened: folio.at))
    case .sessionRevised(let id, _, let to, _):
      change(id) { $0.details = to.applied(to: $0.details) }
    case .sessionClosed(let id): change(id) { $0.closed = folio.at }
    case .attendanceRecorded(let id, let attendance):
      change(id) { sitting in
        let place = sitting.attendance.firstIndex { $0.person == attendance.person }
        if let place {
          sitting.attendance[place] = attendance
        } else {
          sitting.attendance.append(attendance)
        }
      }
    case .attendanceRemoved(let id, let person):
      change(id) { $0.attendance.removeAll { $0.person == person } }
    }
  }

  private mutating func take(_ event: RecordEvent, _ folio: Folio) {
    switch event {
    case .recordAdded(let id, _, let session, let kind, let values, _):
      rows.append(
        Row(
          id: id, kind: kind, values: values, session: session, day: folio.at.date,
          said: folio.number, folio: folio.number))
      if values[.readAloud] != nil { readings[id] = folio.number }
    case .recordRevised(let id, let kind, let from, let to):
      guard let place = rows.firstIndex(where: { $0.id == id }) else { return }
      for key in from.keys where to[key] == nil { rows[place].values[key] = nil }
      rows[place].values.merge(to) { $1 }
      rows[place].day = folio.at.date
      rows[place].folio = folio.number
      if kind == .acceptance, to[.answer] != nil || to[.words] != nil {
        rows[place].said = folio.number
      }
      // Read on another day; or the same words again, and nothing else was written with it.
      let isAgain = from.keys.allSatisfy { $0 == .digest } && to.keys.allSatisfy { $0 == .digest }
      if kind == .agreement, to[.readAloud] != nil || isAgain { readings[id] = folio.number }
    case .recordStruck(let id, _): rows.removeAll { $0.id == id }
    case .recordMoved(let id, let other):
      guard let place = rows.firstIndex(where: { $0.id == id }) else { return }
      let row = rows.remove(at: place)
      let target = other.flatMap { other in rows.firstIndex { $0.id == other } } ?? rows.count
      rows.insert(row, at: target)
    }
  }
}

extension FolioReader {
  /// Everything that somebody hears who is read an agreement to, in one text.
  func heard(_ agreement: RecordID) -> String {
    guard let row = self[agreement] else { return "" }
    var text = [text(row, [.text, .clauseClass, .concurring, .effectiveOnRatification])]
    text += all(.commitment, of: agreement, by: .agreement).map { self.text($0, nil) }
    text += all(.normToIssue, of: agreement, by: .agreement)
      .map { self.text($0, [.instrument, .text, .entity, .deadline]) }
    return text.joined(separator: "\n")
  }

  /// The values of a record, sorted, with the names that people and parties have.
  private func text(_ row: Row, _ keys: [FieldKey]?) -> String {
    let fields = row.values.filter { key, value in
      // An obligation is what it is where nothing was said.
      value != .flag(false) && value != .code(.obligation) && (keys ?? [key]).contains(key)
    }
    return fields.map { key, value in
      switch value {
      case .parties(let ids): "\(key) \(ids.map(name))"
      case .person(let id): "\(key) \(id) \(people[id]?.name ?? "")"
      case .people(let ids): "\(key) \(ids.map { "\($0) \(people[$0]?.name ?? "")" })"
      case .text, .code, .date, .number, .flag, .party, .mentions, .record, .session, .deadline:
        "\(key) \(value)"
      }
    }.sorted().joined(separator: "|")
  }

  /// Whether what was read of an agreement is what it says now.
  func isRead(_ agreement: RecordID) -> Bool {
    guard self[agreement]?.values[.readAloud] != nil, let folio = readings[agreement] else {
      return false
    }
    return asOf(folio).heard(agreement) == heard(agreement)
  }

  /// Whether what a party answered was answered to what the agreement says now.
  func isBound(_ answer: Row) -> Bool {
    guard case .record(let agreement)? = answer.values[.agreement] else { return false }
    return asOf(answer.said).heard(agreement) == heard(agreement)
  }
}
