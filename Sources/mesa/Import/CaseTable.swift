/// The cases of a file, with what is wrong with it.
struct CaseTable {
  private(set) var cases: [ImportedCase] = []
  private(set) var problems: [RowProblem] = []
  /// The headings of which nothing is taken.
  private(set) var ignored: [String] = []

  /// - Throws: what keeps the file from being read at all.
  init(_ text: String) throws(RowProblem) {
    let table: CSVTable
    do throws(CSVTable.Flaw) { table = try CSVTable(text) } catch {
      let reason: RowProblem.Reason =
        switch error.reason {
        case .unclosedQuote: .unclosedQuote
        case .strayQuote: .strayQuote
        }
      throw RowProblem(line: error.line, column: nil, reason: reason)
    }
    guard let headings = table.rows.first else { return }
    let reader = try CaseRowReader(headings: headings)
    ignored = reader.ignored
    var lines: [ImportedCase.Key: Int] = [:]
    for row in table.rows.dropFirst() {
      switch reader.read(row) {
      case .failure(let found):
        problems += found.all
      case .success(let imported):
        if let line = lines[imported.key] {
          problems.append(RowProblem(line: row.line, column: nil, reason: .twice(line: line)))
        } else {
          lines[imported.key] = row.line
          cases.append(imported)
        }
      }
    }
  }
}
