import Dialogue
import Wording

extension AppState {
  /// The eight phases and, below them, the ten norms, each with how much is settled.
  func listsPane(
    of room: ChecklistRoom, _ standing: ChecklistStanding, _ table: TableState
  ) -> Pane {
    let isFocused = room.pane == .lists
    let rows = RowList(
      count: ListRows.count, cursor: ListRows.row(of: room.list), isFocused: isFocused, before: 0,
      after: 0
    ) { row in
      guard let list = ListRows.list(at: row) else {
        var heading = Row(texts.normsHeading, .textDim)
        heading.isHeading = true
        return heading
      }
      return self.row(of: list, standing.progress[list.index], table)
    }
    return Pane(
      id: .outline,
      key: PaneKey(moment: standing.moment, list: room.list, isFocused: isFocused),
      border: border(texts.phases, isFocused: isFocused), body: .rows(rows))
  }

  private func row(of list: ChecklistID, _ progress: Progress, _ table: TableState) -> Row {
    let isHere = list == .phase(table.mesa.phase)
    var row = Row(
      stateSign(isHere: isHere, isComplete: progress.isComplete) + label(of: list),
      right: share(progress.settled, progress.total), progress.isComplete ? .itemDone : .text)
    row.sign = spokenState(isHere: isHere, isComplete: progress.isComplete)
    row.ink.isStrong = isHere
    return row
  }

  /// «1 Inicio», «Previa», «N3 Uso de la fuerza».
  func label(of list: ChecklistID) -> String {
    switch list {
    case .phase(.preliminary): look.wording.terms.phase(.preliminary).capitalizedFirst
    case .phase(let phase): "\(phase.rawValue) \(look.wording.terms.phase(phase))"
    case .norm(let norm): "N\(norm.rawValue) \(look.guide[list].title)"
    }
  }
}
