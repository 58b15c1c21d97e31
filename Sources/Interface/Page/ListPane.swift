extension AppState {
  /// A boxed list of which the room's cursor stands on a row.
  ///
  /// - Parameters:
  ///   - count: rows that are shown.
  ///   - total: rows that there are, where the list may be narrowed.
  func listPane(
    _ title: String, count: Int, of total: Int? = nil, columns: [Column] = [], empty: String = "",
    row: @escaping (Int) -> Row
  ) -> Pane {
    let sifting = top.sifting
    var rows = RowList(count: count, cursor: cursor, empty: empty, row: row)
    rows.filter = filterLine(of: sifting)
    rows.columns = columns
    let place = count > 0 ? ["\(min(cursor + 1, count))/\(count)"] : []
    let all = total.flatMap { $0 > count ? [texts.ofAll($0)] : nil } ?? []
    let note = (notes(of: sifting) + [(place + all).joined(separator: " ")]).filter { !$0.isEmpty }
    return Pane(
      id: .list, border: border(title, note: note.joined(separator: separator)), body: .rows(rows))
  }

  /// The line in which one types what the list is narrowed to.
  func filterLine(of sifting: Sifting?) -> InputLine? {
    guard let sifting, sifting.isTyping else { return nil }
    return InputLine(label: " \(texts.filterLabel): ", field: sifting.filter)
  }
}
