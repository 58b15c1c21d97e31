/// Names down, kinds across, and in each cell what was said.
struct CellTable {
  let titles: [String]
  let names: [String]
  /// The row and the column under the cursor.
  let row: Int
  let column: Int
  let empty: String
  let cell: (_ row: Int, _ column: Int) -> String
}
