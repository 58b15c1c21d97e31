import Dialogue

/// The cells of one row, with what was found wrong with them.
struct RowCells {
  let row: CSVTable.Row
  let columns: [CaseColumn: (index: Int, heading: String)]
  private(set) var problems: [RowProblem] = []

  init(row: CSVTable.Row, columns: [CaseColumn: (index: Int, heading: String)]) {
    self.row = row
    self.columns = columns
  }

  /// The text of a cell; `nil` where it is empty, too long, or there is no such column.
  mutating func text(_ column: CaseColumn, limit: Int) -> String? {
    guard let text = cell(column) else { return nil }
    guard text.unicodeScalars.count <= limit else {
      note(column, .tooLong(limit: limit))
      return nil
    }
    return text
  }

  /// What `read` makes of a cell.
  mutating func code<Value>(
    _ column: CaseColumn, _ read: (String) -> Result<Value, UnknownCode>
  ) -> Value? {
    guard let text = cell(column) else { return nil }
    switch read(text) {
    case .success(let value): return value
    case .failure(let error):
      note(column, .unknown(text, allowed: error.allowed))
      return nil
    }
  }

  mutating func entry(_ column: CaseColumn) -> EntryPhrase? {
    guard let text = cell(column) else { return nil }
    do throws(EntryPhrase.Misreading) {
      return try EntryPhrase(text)
    } catch {
      switch error {
      case .notADate: note(column, .notADate(text))
      case .noSuchDay: note(column, .noSuchDay(text))
      case .ambiguous: note(column, .ambiguous(text))
      }
      return nil
    }
  }

  mutating func contradict(_ column: CaseColumn, _ other: CaseColumn) {
    note(
      column, .contradicts(cell(column) ?? "", column: columns[other]?.heading ?? ""))
  }

  mutating func note(_ column: CaseColumn, _ reason: RowProblem.Reason) {
    problems.append(
      RowProblem(line: row.line, column: columns[column]?.heading, reason: reason))
  }

  func hasProblem(_ column: CaseColumn) -> Bool {
    problems.contains { $0.column == columns[column]?.heading }
  }

  /// Without the apostrophe that keeps a spreadsheet from taking a text for a formula.
  private func cell(_ column: CaseColumn) -> String? {
    guard let index = columns[column]?.index, row.cells.indices.contains(index) else { return nil }
    let text = row.cells[index].trimmed
    let isGuarded = text.first == "'" && text.dropFirst().first.map { "=+-@".contains($0) } == true
    return text.isEmpty ? nil : isGuarded ? String(text.dropFirst()) : text
  }
}

/// A value that its list does not have.
struct UnknownCode: Error {
  /// What the list has.
  let allowed: [String]
}
