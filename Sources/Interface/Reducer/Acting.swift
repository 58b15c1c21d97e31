import Dialogue

extension AppState {
  /// Marks the item under the cursor with what `change` makes of its mark.
  mutating func mark(_ change: (ItemMark) -> ItemMark) -> [Effect] {
    guard let table, let item = table.item(in: resources.handbook) else { return [] }
    let standing = table.mesa.standing(of: item)
    let next = change(standing.mark)
    guard item.evidence != nil, next != .pending || !standing.isOverruled else {
      return [.perform(.protocol(.markItem(item.id, next, reason: "")))]
    }
    // What the data shows is overruled with a reason; what it shows as done is under way again.
    return openForm(.reason(item: item.id, next == .pending ? .inProgress : next))
  }

  mutating func openReason(for mark: ItemMark) -> [Effect] {
    guard let table, let item = table.item(in: resources.handbook) else { return [] }
    // Given again, the action takes the mark off.
    if table.mesa.standing(of: item).mark == mark {
      return [.perform(.protocol(.markItem(item.id, .pending, reason: "")))]
    }
    return openForm(.reason(item: item.id, mark))
  }

  /// Takes the mesa to the phase on the screen, asking why where items stay open.
  mutating func enterSelectedPhase() -> [Effect] {
    guard let table, case .phase(let phase) = table.list else { return [] }
    let open = table.mesa.progress(of: resources.handbook[table.mesa.phase]).open
    return open > 0
      ? openForm(.leavePhase(to: phase)) : [.perform(.protocol(.enterPhase(phase, reason: "")))]
  }

  var selectedParty: Party? {
    guard let parties = table?.mesa.parties, parties.indices.contains(cursor) else { return nil }
    return parties[cursor]
  }

  var selectedSession: Session? {
    guard let sessions = table?.mesa.sessions, sessions.indices.contains(cursor) else { return nil }
    return sessions[cursor]
  }

  /// The session whose attendance `a` opens: the one under the cursor, the open one, the last one.
  var sessionForAttendance: SessionID? {
    if room == .sessions { return selectedSession?.id }
    return table?.mesa.openSession?.id ?? table?.mesa.sessions.last?.id
  }

  mutating func removeSelected() -> [Effect] {
    switch room {
    case .parties:
      return selectedParty.map { [.perform(.people(.removeParty($0.id)))] } ?? []
    case .attendance:
      guard let row = selectedAttendance, let session = table?.session else { return [] }
      return [.perform(.session(.removeAttendance(session, .known(row.person))))]
    case .library, .mesa, .circumstances, .notes, .sessions, .history, .differences,
      .records, .grid, .acta, .reading, .signing:
      return []
    }
  }

  mutating func toggleSelected() -> [Effect] {
    guard let table else { return [] }
    switch room {
    case .circumstances:
      let circumstance = Circumstance.allCases[cursor]
      let present = table.mesa.circumstances.contains(circumstance)
      return [.perform(.case(.setCircumstance(circumstance, present: !present)))]
    case .attendance:
      return record { !($0.isPresent ?? false) }
    case .library, .mesa, .parties, .notes, .sessions, .history, .differences,
      .records, .grid, .acta, .reading, .signing:
      return []
    }
  }

  mutating func recordAbsence() -> [Effect] { record { _ in false } }

  private func record(presence: (AttendanceRow) -> Bool) -> [Effect] {
    guard let row = selectedAttendance, let session = table?.session else { return [] }
    // Whoever turns out not to have come has no hours.
    var next = presence(row) ? row.presence ?? .present : .absent
    next.isPresent = presence(row)
    return [.perform(.session(.recordAttendance(session, .known(row.person), next)))]
  }

  /// Shows the mesa as it stood at the session or folio under the cursor.
  mutating func reviewSelected() -> [Effect] {
    guard let table else { return [] }
    if room == .sessions, let session = selectedSession, let folio = closingFolio {
      review(folio: folio, session: session.number)
    } else if room == .history, table.chronicle.folios.indices.contains(cursor) {
      review(folio: cursor + 1, session: nil)
    }
    return []
  }

  /// The folio that closed the session under the cursor, also where that is past what is reviewed.
  var closingFolio: Int? {
    guard let table, let session = selectedSession else { return nil }
    return table.chronicle.mesa.sessions.first { $0.number == session.number }?.closedFolio
  }

  mutating func stepPast(by step: Int) -> [Effect] {
    guard let past = table?.past, let count = table?.chronicle.folios.count else { return [] }
    review(folio: min(max(1, past.folio + step), count), session: nil)
    return []
  }

  private mutating func review(folio: Int, session: Int?) {
    guard let mesa = table?.chronicle.review(asOf: folio) else { return }
    // Stepping from folio to folio, the list being looked at stays.
    if table?.past == nil || room != .mesa { table?.list = .phase(mesa.phase) }
    table?.past = PastView(folio: folio, session: session, mesa: mesa)
    table?.cursors[.differences] = nil
    room = .mesa
  }

  /// What changed from the past state on the screen to the present.
  var differences: [Difference] {
    guard let table, let past = table.past else { return [] }
    return table.chronicle.mesa.differences(since: past.mesa, in: resources.handbook)
  }
}
