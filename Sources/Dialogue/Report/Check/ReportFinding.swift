/// Something in a report that does not agree with something else in it.
public enum ReportFinding: Hashable, Sendable {
  /// Neither a count, a dash nor a share.
  case unreadable(CellName, String)
  /// Nought printed where the table prints a dash for no cases.
  case strayZero(CellName)
  /// The cells of a row are not as many as its cases.
  case rowSum(CellName, sum: Int, printed: Int)
  /// The rows are not as many as the total.
  case columnSum(CellName, sum: Int, printed: Int)
  case share(CellName, printed: String, computed: String)
  /// Two cells that count the same cases.
  case tablesDiffer(CellName, Int, CellName, Int)
  /// A cell counts some of the cases of another and has more.
  case exceeds(CellName, Int, CellName, Int)
  /// A sentence names another figure than the table.
  case prose(PrintedStatement.Place, said: String, CellName, printed: String)
  /// Two sentences name different figures of a cell that is not there.
  case sentencesDiffer(PrintedStatement.Place, said: String, PrintedStatement.Place, other: String)
  case change(PrintedStatement.Place, from: Int, to: Int, said: String, computed: String)
  /// A sentence calls a change what its figures or its own words are not.
  case trend(PrintedStatement.Place, said: TrendWord, moved: Trend)
  /// What a sentence announces is not in the report.
  case absent(PrintedStatement.Place, String)
  /// A sentence speaks of a row or column that its table has not.
  case noCell(PrintedStatement.Place, CellName)
}
