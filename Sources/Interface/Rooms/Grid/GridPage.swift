import Dialogue
import Wording

extension AppState {
  /// Parties down, positions, interests and needs across, of one item of the agenda.
  func page(of room: GridRoom) -> Page {
    guard let table, let grid = room.grid(self) else { return .empty }
    let summary = insights(into: .voices, table.mesa, [])
    let cells = CellTable(
      titles: VoicesGrid.columns.map {
        look.wording.records.code($0, in: .statementKind).capitalizedFirst
      },
      names: grid.parties.map(\.name), row: cursor, column: room.column,
      empty: texts.noParties(key(of: "addParty"))
    ) { row, column in
      grid.cell(grid.parties[row], VoicesGrid.columns[column])
        .map { Shown.line($0.text(.text)) }.joined(separator: " / ")
    }
    let title = grid.selectedAgendaItem?.text(.title) ?? texts.noAgendaItem
    let note = "\(grid.agendaItem + 1)/\(grid.agendaItems.count)"
    let pane = Pane(id: .list, border: border(title, note: note), margin: 1, body: .cells(cells))
    return pageBelow(summary, most: { $0.rows >= 20 ? 3 : 2 }, [pane]) { rest, _ in
      [rest]
    }
  }
}
