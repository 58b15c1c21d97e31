import Dialogue

/// The records of one instrument, and what the one under the cursor holds.
struct RecordsRoom: Room {
  static let declaration = RoomDeclaration(
    .records, families: Families(.record, .people), actions: actions, signs: { signs }
  ) { _ in
    RecordsRoom(.preparation)
  }

  static let isVeiled = true

  let instrument: Instrument
  var focus = RowFocus()
  var sifting: Sifting? = Sifting()
  /// Records of which the rows below are hidden.
  var folded: Set<RecordID> = []
  private var standing: RecordsStanding?
  /// The rows that are shown, as of the last event.
  private var sieved: SievedRecords?

  init(_ instrument: Instrument) { self.instrument = instrument }

  func count(_ state: AppState) -> Int { shown(state).count }

  func id(ofRow row: Int, _ state: AppState) -> RowID? {
    .record(standing(state).rows[shown(state)[row]].record.id)
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    guard let table = state.table, let record = record(state) else { return nil }
    return Reader(
      title: state.line(of: record),
      paragraphs: state.standingParagraphs(record, table)
        + state.faults(of: record, in: self, whole: true) + state.recordParagraphs(record)
        + state.matterParagraphs(record) + state.needParagraphs(record))
  }

  mutating func settle(_ state: AppState) {
    var standing = standing(state)
    if let sifting, !sifting.filter.isEmpty { standing.readMatters(state) }
    self.standing = standing
    sieved = sieved(state)
    settleFocus(state)
  }

  /// The rows and what they add up to; as of the last event, where that still holds.
  func standing(_ state: AppState) -> RecordsStanding {
    if let standing, standing.moment == state.moment { return standing }
    return RecordsStanding(of: instrument, state)
  }

  /// The rows that are shown, as places among those of the standing.
  func shown(_ state: AppState) -> [Int] { sieved(state).rows }

  private func sieved(_ state: AppState) -> SievedRecords {
    let sieve = SievedRecords.Sieve(
      moment: state.moment, filter: sifting?.filter.text ?? "",
      onlyPending: sifting?.onlyPending == true, folded: folded)
    if let sieved, sieved.sieve == sieve { return sieved }
    return SievedRecords(sieve, of: standing(state), words: sifting?.words ?? [], state)
  }

  /// The record under the cursor.
  func record(_ state: AppState) -> Record? { row(state).map { standing(state).rows[$0].record } }

  /// The place of the row under the cursor among all rows.
  private func row(_ state: AppState) -> Int? {
    let shown = shown(state)
    return shown.indices.contains(focus.row) ? shown[focus.row] : nil
  }

  /// While one types, the cursor goes to the first row that has the words, unless it is on one.
  mutating func sift(_ state: AppState) {
    guard sifting?.isTyping == true, isFiltered, let first = sieved(state).firstMatch else {
      return
    }
    let standing = standing(state)
    let words = sifting?.words ?? []
    if let here = standing.rows.firstIndex(where: { .record($0.record.id) == focus.id }),
      Sifting.holds(Folding.fold(state.matter(of: standing.rows[here].record)), words)
    {
      return
    }
    focus.id = .record(standing.rows[first].record.id)
  }

  // MARK: Folding

  mutating func moveAcross(_ direction: Across, _ state: AppState) {
    guard let place = row(state) else { return }
    let row = standing(state).rows[place]
    switch direction {
    case .left where row.below > 0 && !folded.contains(row.record.id):
      folded.insert(row.record.id)
    case .left:
      if let parent = standing(state).parent(of: place) {
        focus.id = .record(standing(state).rows[parent].record.id)
      }
    case .right: folded.remove(row.record.id)
    case .next, .previous: break
    }
  }

  /// Folds or unfolds what is below the row under the cursor, or what that stands below.
  mutating func toggleFold(_ state: AppState) {
    guard let place = row(state) else { return }
    let standing = standing(state)
    let owner = standing.rows[place].below > 0 ? place : standing.parent(of: place)
    guard let id = owner.map({ standing.rows[$0].record.id }) else { return }
    if folded.remove(id) == nil { folded.insert(id) }
    focus.id = .record(id)
  }

  /// Folds all that has rows below it, or unfolds all.
  mutating func toggleFolds(_ state: AppState) {
    let standing = standing(state)
    let owners = Set(standing.rows.filter { $0.below > 0 }.map(\.record.id))
    if owners.isSubset(of: folded) {
      folded = []
    } else {
      // The cursor goes to what is still to be seen of where it stood.
      if var place = row(state) {
        while let parent = standing.parent(of: place) { place = parent }
        focus.id = .record(standing.rows[place].record.id)
      }
      folded = owners
    }
  }

  /// Puts the cursor on a record, unfolding and widening the list where that hides it.
  ///
  /// - Returns: whether it stands in this room.
  mutating func reveal(_ id: RecordID, _ state: AppState) -> Bool {
    let standing = standing(state)
    guard let place = standing.rows.firstIndex(where: { $0.record.id == id }) else { return false }
    var parent = standing.parent(of: place)
    while let above = parent {
      folded.remove(standing.rows[above].record.id)
      parent = standing.parent(of: above)
    }
    if !shown(state).contains(place) {
      sifting?.clearFilter()
      if !standing.rows[place].isPending { sifting?.onlyPending = false }
    }
    focus.isAtEnd = false
    focus.row = shown(state).firstIndex(of: place) ?? focus.row
    focus.id = .record(id)
    return true
  }

  mutating func standOnNextPending(_ state: AppState) -> Bool {
    let rows = standing(state).rows
    guard !rows.isEmpty else { return false }
    let start = row(state) ?? rows.count - 1
    let isFiltered = sifting?.filter.isEmpty == false
    let passing = isFiltered ? Set(shown(state)) : []
    for step in 1...rows.count {
      let place = (start + step) % rows.count
      guard rows[place].isPending, !isFiltered || passing.contains(place) else { continue }
      return reveal(rows[place].record.id, state)
    }
    return false
  }
}

extension RoomName {
  static let records = RoomName("records")
}

extension AppState {
  /// The instrument on the screen, or below what is.
  var instrument: Instrument? { nearest(RecordsRoom.self)?.instrument }

  var selectedRecord: Record? {
    if case .rule(let id)? = (top as? RulesRoom)?.element(self)?.question {
      return table?.mesa.records[id]
    }
    return (top as? RecordsRoom)?.record(self)
  }

  mutating func enter(instrument: Instrument) -> [Effect] {
    switch instrument {
    case .acta: enter(RoomName.acta)
    case .accreditation: enter(RoomName.people)
    case .rules: enter(RoomName.rules)
    case .preparation, .actors, .agenda, .voices, .proposals, .agreements, .followUp,
      .rights, .registry:
      enter(RecordsRoom(instrument))
    }
  }

  /// Shows a record wherever it stands.
  mutating func show(record id: RecordID) {
    if var room = top as? RecordsRoom, room.reveal(id, self) {
      rooms[rooms.count - 1] = room
      return
    }
    guard let record = table?.mesa.records[id] else { return }
    if record.kind.declaration.instrument == .accreditation, let person = record.person() {
      return show(person: person)
    }
    if record.kind.declaration.instrument == .rules {
      enter(RoomName.rules)
      change(RulesRoom.self) { $0.stand(on: record) }
      return settle()
    }
    var room = RecordsRoom(record.kind.declaration.instrument)
    _ = room.reveal(id, self)
    enter(room)
  }

  mutating func toggleFold() -> [Effect] {
    var room = top
    room.toggleFold(self)
    rooms[rooms.count - 1] = room
    return []
  }

  mutating func toggleFolds() -> [Effect] {
    let state = self
    change(RecordsRoom.self) { $0.toggleFolds(state) }
    return []
  }
}
