/// The lines of the rows of one list, kept while these depend on the same.
struct RowMemory {
  private var key: RowsKey?
  private var columns = 0
  /// As many as rows; `nil` for one that was not seen yet.
  private var rows: [[ShownRows.Line]?] = []

  /// Makes ready for a list that says what it depends on: what was kept of another goes.
  mutating func turn(to list: RowList, columns: Int) {
    if key == list.key, columns == self.columns, rows.count == list.count { return }
    key = list.key
    self.columns = columns
    rows = Array(repeating: nil, count: list.count)
  }

  /// The lines of a row of that list; `nil` until they are kept.
  subscript(row: Int) -> [ShownRows.Line]? {
    get { rows[row] }
    set { rows[row] = newValue }
  }
}
