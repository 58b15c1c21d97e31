import Dialogue

extension AppState {
  /// How many rows the list of this room has.
  var rowCount: Int {
    guard let table else { return library.shown.count }
    switch room {
    case .library: return library.shown.count
    case .mesa: return resources.handbook[table.list].items(for: table.mesa).count
    case .parties: return table.mesa.parties.count
    case .circumstances: return Circumstance.allCases.count
    case .notes: return table.mesa.notes.count
    case .sessions: return table.mesa.sessions.count
    case .attendance: return attendanceRows.count
    case .history: return table.chronicle.folios.count
    case .differences: return differences.count
    case .records: return recordRows.count
    case .acta: return actaRows.count
    case .reading: return selectedClause?.answers.count ?? 0
    case .signing: return signingRows.count
    case .grid: return grid?.parties.count ?? 0
    }
  }

  /// The row under the cursor of this room.
  var cursor: Int {
    get {
      guard let table, room != .library else { return library.cursor }
      return table.cursors[room] ?? (startsAtEnd ? max(0, rowCount - 1) : 0)
    }
    set {
      if room == .library { library.cursor = newValue } else { table?.cursors[room] = newValue }
    }
  }

  /// Lists that grow at the end open with the latest row.
  private var startsAtEnd: Bool {
    switch room {
    case .history, .notes, .sessions: true
    case .library, .mesa, .parties, .circumstances, .attendance, .differences, .records, .grid,
      .acta, .reading, .signing:
      false
    }
  }

  mutating func move(_ movement: Movement) -> [Effect] {
    if room == .mesa { return moveInMesa(movement) }
    cursor = target(of: movement, from: cursor, count: rowCount)
    return []
  }

  private mutating func moveInMesa(_ movement: Movement) -> [Effect] {
    guard let table else { return [] }
    switch table.pane {
    case .lists:
      let all = ChecklistID.all
      let index = all.firstIndex(of: table.list) ?? 0
      let next = all[target(of: movement, from: index, count: all.count)]
      self.table?.list = next
    case .items:
      let items = resources.handbook[table.list].items(for: table.mesa)
      guard !items.isEmpty else { return [] }
      let index = items.firstIndex { $0.id == table.rows[table.list] } ?? 0
      let next = items[target(of: movement, from: index, count: items.count)].id
      self.table?.rows[table.list] = next
    }
    return []
  }

  private func target(of movement: Movement, from row: Int, count: Int) -> Int {
    let page = max(1, size.rows / 2)
    let wanted =
      switch movement {
      case .by(let step): row + step
      case .page(let pages): row + pages * page
      case .first: 0
      case .last: count - 1
      }
    return min(max(0, wanted), max(0, count - 1))
  }

  mutating func moveAcross(_ direction: Across) -> [Effect] {
    if room == .grid { moveInGrid(direction) }
    guard room == .mesa else { return [] }
    switch direction {
    case .left: table?.pane = .lists
    case .right: table?.pane = .items
    case .next, .previous:
      let pane: ChecklistPane = table?.pane == .lists ? .items : .lists
      table?.pane = pane
    }
    return []
  }

  mutating func enter(_ room: Room) -> [Effect] {
    self.room = room
    return []
  }

  /// Back to where one came from: the past to the present, a list to the mesa, it to the library.
  mutating func goBack() -> [Effect] {
    switch room {
    case .library:
      return []
    case .mesa:
      if table?.past != nil {
        table?.past = nil
        return []
      }
      leaveMesa()
      return [.openLibrary]
    case .attendance:
      return enter(table?.attendanceFrom ?? .sessions)
    case .parties, .circumstances, .notes, .sessions, .history, .differences, .acta:
      return enter(.mesa)
    case .records:
      return enter(table?.recordsFrom ?? .mesa)
    case .reading, .signing:
      return enter(.acta)
    case .grid:
      return enter(.records)
    }
  }

  mutating func leaveMesa() {
    library.wanted = table?.mesa.id
    room = .library
    overlay = nil
  }

  mutating func sortLibrary() -> [Effect] {
    library.sortAnew()
    let sentence =
      switch library.sorting {
      case .activity: texts.byActivity
      case .name: texts.byName
      case .phase: texts.byPhase
      }
    message = Message(.info, sentence)
    return []
  }

  /// Shows an item wherever it stands.
  mutating func show(item: ItemID) {
    guard let list = resources.handbook.checklist(of: item) else { return }
    room = .mesa
    table?.list = list
    table?.rows[list] = item
    table?.pane = .items
  }

  /// After the state changed under them, cursors stay within their lists.
  mutating func clampCursors() {
    guard table != nil, room != .library, room != .mesa else { return }
    cursor = min(cursor, max(0, rowCount - 1))
  }
}
