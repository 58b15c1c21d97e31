import Dialogue

/// What each party says on an agenda item, as a table.
struct GridRoom: Room {
  static let declaration = RoomDeclaration(
    .grid, families: Families(.record, .people), actions: actions, signs: { signs }
  ) { _ in
    GridRoom()
  }

  /// Counts parties, which stand down the side.
  var focus = RowFocus()
  private(set) var column = 0
  private(set) var agendaItem = 0

  func count(_ state: AppState) -> Int { grid(state)?.parties.count ?? 0 }

  func id(ofRow row: Int, _ state: AppState) -> RowID? {
    grid(state).map { .party($0.parties[row].id) }
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    let said = statements(state)
    guard let party = said.first?.party().flatMap({ state.table?.mesa.party($0) }) else {
      return nil
    }
    return Reader(
      title: party.name,
      paragraphs: said.flatMap { [Paragraph(text: $0.text(.text)), Paragraph(text: "")] })
  }

  mutating func moveAcross(_ direction: Across, _ state: AppState) {
    guard let grid = grid(state) else { return }
    switch direction {
    case .left: column = max(0, column - 1)
    case .right: column = min(VoicesGrid.columns.count - 1, column + 1)
    case .next, .previous:
      let step = direction == .next ? 1 : grid.agendaItems.count - 1
      agendaItem = (grid.agendaItem + step) % grid.agendaItems.count
    }
  }

  func grid(_ state: AppState) -> VoicesGrid? {
    state.table.map { VoicesGrid($0.mesa, agendaItem: agendaItem) }
  }

  func cell(_ state: AppState) -> VoicesCell? {
    guard let grid = grid(state), grid.parties.indices.contains(focus.row) else { return nil }
    return VoicesCell(
      party: grid.parties[focus.row].id, kind: VoicesGrid.columns[column],
      agendaItem: grid.selectedAgendaItem?.id)
  }

  /// What stands in the cell under the cursor.
  func statements(_ state: AppState) -> [Record] {
    guard let grid = grid(state), grid.parties.indices.contains(focus.row) else { return [] }
    return grid.cell(grid.parties[focus.row], VoicesGrid.columns[column])
  }
}

extension RoomName {
  static let grid = RoomName("grid")
}
