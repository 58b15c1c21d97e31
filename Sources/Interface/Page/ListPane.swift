extension AppState {
  /// A boxed list of which the room's cursor stands on a row.
  func listPane(
    _ title: String, count: Int, empty: String = "", row: @escaping (Int) -> Row
  ) -> Pane {
    let note = count > 0 ? "\(min(cursor + 1, count))/\(count)" : ""
    return Pane(
      id: .list, border: border(title, note: note),
      body: .rows(RowList(count: count, cursor: cursor, empty: empty, row: row)))
  }
}
