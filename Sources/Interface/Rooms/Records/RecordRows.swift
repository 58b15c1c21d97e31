import Dialogue

/// A record on the screen of its instrument, below the one that it belongs to.
struct RecordRow: Hashable, Sendable {
  let record: Record
  let depth: Int
  /// How many rows stand below it and belong to it.
  var below = 0
  /// Whether it waits for somebody to do or say something.
  var isPending = false
}

extension AppState {
  /// The records of an instrument, each followed by those that belong to it.
  func recordRows(of instrument: Instrument) -> [RecordRow] {
    guard let table else { return [] }
    let records = table.mesa.records
    let kinds = instrument.kinds
    let met = peopleMet(instrument, records)
    var rows: [RecordRow] = []
    func add(_ record: Record, _ depth: Int) {
      let place = rows.count
      rows.append(RecordRow(record: record, depth: depth))
      for person in met[record.id] ?? [] { add(person, depth + 1) }
      for kind in kinds {
        for child in records.all(kind, of: record.id) { add(child, depth + 1) }
      }
      rows[place].below = rows.count - place - 1
    }
    for kind in instrument.roots {
      for record in inOrder(records.all(kind), of: instrument, table)
      where record.visitOfMeeting.flatMap({ met[$0] }) == nil { add(record, 0) }
    }
    return rows
  }

  /// Those held or wounded by the visit at which they were first met, below which they stand.
  private func peopleMet(_ instrument: Instrument, _ records: RecordBook) -> [RecordID: [Record]] {
    guard instrument == .rights else { return [:] }
    let people = records.all(.detention) + records.all(.victim)
    return people.reduce(into: [:]) { met, person in
      guard let visit = person.visitOfMeeting, records[visit] != nil else { return }
      met[visit, default: []].append(person)
    }
  }

  /// On follow-up what is open comes first, the most urgent before the rest, each by the words in force.
  private func inOrder(
    _ records: [Record], of instrument: Instrument, _ table: TableState
  ) -> [Record] {
    guard instrument == .followUp else { return records }
    let views = table.mesa.commitments(on: now.date, holidays: holidays)
    let open = views.filter(\.isOpen).sorted(by: CommitmentView.isDueBefore)
    return (open + views.filter { !$0.isOpen }).map(\.record)
  }

  /// The kinds that can be added just now: those of their own, and those that belong to the record
  /// under the cursor or to what that belongs to.
  var addableKinds: [(kind: RecordKind, owner: RecordID?)] {
    guard let instrument else { return [] }
    return instrument.kinds.compactMap { kind in
      guard let field = kind.declaration.owner, case .record(let ownerKind) = field.type
      else { return (kind, nil) }
      guard let owner = owner(ofKind: ownerKind) else { return nil }
      // Whoever was found is searched for no more.
      if kind == .custodyInterview, table?.mesa.records[owner]?.isNotLocated == true { return nil }
      if kind == .custodySearch, table?.mesa.records[owner]?.isNotLocated != true { return nil }
      return (kind, owner)
    }
  }

  /// The nearest record of a kind: the one under the cursor, or one that it belongs to.
  private func owner(ofKind kind: RecordKind) -> RecordID? {
    guard let records = table?.mesa.records else { return nil }
    var current = selectedRecord
    for _ in 0..<4 {
      guard let record = current else { break }
      if record.kind == kind { return record.id }
      let key = record.kind.declaration.owner?.key
      let above = key.flatMap { record.reference($0) } ?? record.visitOfMeeting
      current = above.flatMap { records[$0] }
    }
    return records.all(kind).last?.id
  }
}

extension Instrument {
  /// The kinds that stand at the left edge of the screen; the others belong to one of them.
  var roots: [RecordKind] {
    switch self {
    case .followUp: [.commitment]
    case .preparation, .actors, .accreditation, .rules, .agenda, .voices, .proposals,
      .agreements, .acta, .rights, .registry:
      kinds.filter { kind in
        guard let field = kind.declaration.owner, case .record(let owner) = field.type else {
          return true
        }
        return !kinds.contains(owner)
      }
    }
  }
}
