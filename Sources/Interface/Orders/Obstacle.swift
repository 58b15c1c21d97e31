import Dialogue

/// Why an order cannot be given just now, in the words of the screen.
enum Obstacle {
  /// Nothing is written on a past state, nor on a book that is open for reading.
  static func writing(_ state: AppState) -> String? {
    guard let table = state.table else { return state.texts.noMesaOpen }
    if table.past != nil { return state.texts.looksAtPast }
    return table.readOnly
  }

  static func undo(_ state: AppState) -> String? {
    state.table?.chronicle.undoable == nil
      ? state.look.wording.refusals.sentence(.nothingToUndo) : nil
  }

  static func redo(_ state: AppState) -> String? {
    state.table?.chronicle.redoable == nil
      ? state.look.wording.refusals.sentence(.nothingToRedo) : nil
  }

  static func item(_ state: AppState) -> String? {
    if let obstacle = writing(state) { return obstacle }
    return state.table?.item(in: state.resources.handbook) == nil ? state.texts.noItemHere : nil
  }

  static func sessionToOpen(_ state: AppState) -> String? {
    writing(state) ?? (state.table?.mesa.openSession == nil ? nil : state.texts.sessionIsOpen)
  }

  static func sessionToClose(_ state: AppState) -> String? {
    writing(state) ?? (state.table?.mesa.openSession == nil ? state.texts.sessionIsNotOpen : nil)
  }

  static func row(_ state: AppState) -> String? {
    writing(state) ?? (state.rowCount == 0 ? state.texts.nothingHere : nil)
  }

  static func inPast(_ state: AppState) -> String? {
    state.table?.past == nil ? state.texts.onlyInPast : nil
  }

  static func phase(_ state: AppState) -> String? {
    if let obstacle = writing(state) { return obstacle }
    guard let table = state.table, case .phase(let phase) = table.list else {
      return state.texts.notAPhase
    }
    return phase == table.mesa.phase ? state.texts.alreadyHere : nil
  }
}
