import Dialogue
import Wording

extension AppState {
  /// The eight phases and, below them, the ten norms, each with how much is settled.
  func listsPane(
    of room: ChecklistRoom, _ standing: ChecklistStanding, _ table: TableState
  ) -> Pane {
    let isFocused = room.pane == .lists
    let lists = room.listRows(table.calledNorms)
    let rows = RowList(
      count: lists.rows.count, cursor: lists.row(of: room.listRow), isFocused: isFocused,
      before: 0, after: 0
    ) { row in
      switch lists.rows[row] {
      case .list(let list): self.row(of: list, standing.progress[list.index], table)
      case .norms: normsRow(lists, standing)
      }
    }
    return Pane(
      id: .outline,
      key: PaneKey(moment: standing.moment, lists: lists, at: room.listRow, isFocused: isFocused),
      border: border(texts.phases, isFocused: isFocused), body: .rows(rows))
  }

  private func normsRow(_ lists: ListRows, _ standing: ChecklistStanding) -> Row {
    let norms = BasicNorm.allCases.map { standing.progress[ChecklistID.norm($0).index] }
    let settled = norms.reduce(0) { $0 + $1.settled }
    let total = norms.reduce(0) { $0 + $1.total }
    let sign = lists.isFolded ? "+" : "-"
    return Row("\(sign) \(texts.norms(norms.count))", right: "\(settled)/\(total)", .textDim)
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
