import Dialogue

extension AppState {
  /// Marks the item under the cursor with what `change` makes of its mark.
  mutating func mark(_ change: (ItemMark) -> ItemMark) -> [Effect] {
    guard let table, let item = selectedItem else { return [] }
    let standing = table.mesa.standing(of: item)
    let next = change(standing.mark)
    guard item.evidence != nil, next != .pending || !standing.isOverruled else {
      return [.perform(.protocol(.markItem(item.id, next, reason: "")))]
    }
    // What the data shows is overruled with a reason; what it shows as done is under way again.
    return openForm(.reason(item: item.id, next == .pending ? .inProgress : next))
  }

  mutating func openReason(for mark: ItemMark) -> [Effect] {
    guard let table, let item = selectedItem else { return [] }
    // Given again, the action takes the mark off.
    if table.mesa.standing(of: item).mark == mark {
      return [.perform(.protocol(.markItem(item.id, .pending, reason: "")))]
    }
    return openForm(.reason(item: item.id, mark))
  }

  /// Takes the mesa to the phase on the screen, asking why where items stay open.
  mutating func enterSelectedPhase() -> [Effect] {
    guard let table, case .phase(let phase)? = checklist?.list else { return [] }
    let open = table.mesa.progress(of: resources.handbook[table.mesa.phase]).open
    return open > 0
      ? openForm(.leavePhase(to: phase)) : [.perform(.protocol(.enterPhase(phase, reason: "")))]
  }

  mutating func recordAbsence() -> [Effect] { record { _ in false } }

  func record(presence: (AttendanceRow) -> Bool) -> [Effect] {
    guard let row = selectedAttendance, let session = (top as? AttendanceRoom)?.session else {
      return []
    }
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
    let showsList = table?.past != nil && room == .mesa
    table?.past = PastView(folio: folio, session: session, mesa: mesa)
    returnToChecklist()
    table?.left[.differences] = nil
    if !showsList { change(ChecklistRoom.self) { $0.list = .phase(mesa.phase) } }
  }
}
