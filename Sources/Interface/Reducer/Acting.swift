import Dialogue

extension AppState {
  /// Marks the chosen items; given again, it takes the mark off.
  mutating func mark(_ goal: ItemMark) -> [Effect] {
    guard let mesa = table?.mesa else { return [] }
    let chosen = chosenItems.map { (item: $0, standing: mesa.standing(of: $0)) }
    let isSo = chosen.allSatisfy { $0.standing.mark == goal }
    let next: ItemMark = isSo ? .pending : goal
    let changing = chosen.filter { $0.standing.mark != next }
    guard let first = changing.first else { return [] }
    let overruling = changing.contains { item, standing in
      item.followsData && (next != .pending || !standing.isOverruled)
    }
    guard overruling else {
      return effect(of: changing.map { .protocol(.markItem($0.item.id, next, reason: "")) })
        .map { [$0] } ?? []
    }
    // What the data shows is overruled with a reason; what it shows as done is under way again.
    return openForm(.reason(item: first.item.id, next == .pending ? .inProgress : next))
  }

  mutating func openReason(for mark: ItemMark) -> [Effect] {
    guard let mesa = table?.mesa else { return [] }
    let items = chosenItems
    guard let first = items.first else { return [] }
    // Given again, the action takes the mark off.
    if items.allSatisfy({ mesa.standing(of: $0).mark == mark }) {
      return effect(of: items.map { .protocol(.markItem($0.id, .pending, reason: "")) })
        .map { [$0] } ?? []
    }
    return openForm(.reason(item: first.id, mark))
  }

  /// Takes the mesa to the phase on the screen, asking why where items stay open.
  mutating func enterSelectedPhase() -> [Effect] {
    guard let table, case .phase(let phase)? = checklist?.list else { return [] }
    let open = table.mesa.progress(of: resources.handbook[table.mesa.phase]).open
    return open > 0
      ? openForm(.leavePhase(to: phase)) : [.perform(.protocol(.enterPhase(phase, reason: "")))]
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
