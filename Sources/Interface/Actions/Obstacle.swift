import Dialogue

/// Why an action cannot be given just now, in the words of the screen.
enum Obstacle {
  /// Nothing is written on a past state, nor on a book that is open for reading.
  static func writing(_ state: AppState) -> String? {
    guard let table = state.table else { return state.texts.noMesaOpen }
    if table.past != nil {
      let (present, back) = (state.key(of: "present"), state.key(of: "back"))
      return state.room == .mesa
        ? state.texts.looksAtPast(present, back) : state.texts.looksAtPastFromRoom(present, back)
    }
    return table.readOnly
  }

  static func undo(_ state: AppState) -> String? {
    state.undoTarget == nil ? state.texts.nothingToUndoHere : nil
  }

  static func redo(_ state: AppState) -> String? {
    state.redoTarget == nil ? state.texts.nothingToRedoHere : nil
  }

  static func item(_ state: AppState) -> String? {
    if let obstacle = writing(state) { return obstacle }
    guard let checklist = state.checklist, checklist.count(state) > 0 else {
      return state.texts.noItems
    }
    // With the phases in focus the item is another row, in a narrow window one out of sight.
    return checklist.pane == .lists
      ? state.texts.noItemHere(state.key(of: "choose"), state.key(of: "nextPane")) : nil
  }

  static func sessionToOpen(_ state: AppState) -> String? {
    writing(state)
      ?? (state.table?.mesa.openSession == nil
        ? nil : state.texts.sessionIsOpen(state.key(of: "sessions"), state.key(of: "closeSession")))
  }

  static func sessionToClose(_ state: AppState) -> String? {
    writing(state) ?? (state.table?.mesa.openSession == nil ? state.texts.sessionIsNotOpen : nil)
  }

  static func list(_ state: AppState) -> String? {
    state.top.count(state) == 0 ? state.texts.nothingHere : nil
  }

  static func row(_ state: AppState) -> String? { writing(state) ?? list(state) }

  /// A session that runs has no close to go back to.
  static func review(_ state: AppState) -> String? {
    if let obstacle = list(state) { return obstacle }
    guard state.room == .sessions, state.closingFolio == nil else { return nil }
    return state.texts.sessionStillRuns
  }

  static func pastStep(_ state: AppState, by step: Int) -> String? {
    guard let table = state.table, let past = table.past else { return nil }
    if past.folio + step < 1 { return state.texts.firstFolio }
    return past.folio + step > table.chronicle.folios.count
      ? state.texts.lastFolio(state.key(of: "present")) : nil
  }

  static func inPast(_ state: AppState) -> String? {
    state.table?.past == nil
      ? state.texts.onlyInPast(state.key(of: "sessions"), state.key(of: "history")) : nil
  }

  static func phase(_ state: AppState) -> String? {
    if let obstacle = writing(state) { return obstacle }
    guard let mesa = state.table?.mesa, let room = state.checklist, !room.isOnNorms,
      case .phase(let phase) = room.list
    else {
      return state.texts.notAPhase
    }
    return phase == mesa.phase ? state.texts.alreadyHere : nil
  }
}
