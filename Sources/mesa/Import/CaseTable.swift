import Dialogue

/// The cases of a file, with what is wrong with it.
///
/// A case may stand in it once a month: each row is then a card, and a card is a change from the end of its
/// month on. Of two cards of one month the first holds; the second adds what that leaves unsaid.
struct CaseTable {
  /// The cards of each case in the order of their months.
  private(set) var cases: [ImportedCase] = []
  /// What keeps the file from being imported.
  private(set) var problems: [RowProblem] = []
  /// What is not taken, and leaves all else as it is.
  private(set) var notices: [RowProblem] = []
  /// What is taken as it is written, and may mean something else.
  private(set) var doubts: [RowProblem] = []
  /// The headings of which nothing is taken.
  private(set) var ignored: [String] = []

  private struct Card: Hashable {
    let key: ImportedCase.Key
    let month: CalendarDate?
  }

  /// - Parameter cut: the day of which it tells; `nil` where that was not said.
  /// - Throws: what keeps the file from being read at all.
  init(_ text: String, today: CalendarDate, cut: CalendarDate? = nil) throws(RowProblem) {
    let table = try CSVTable(reading: text)
    guard let headings = table.rows.first else { return }
    let reader = try CaseRowReader(headings: headings, today: today, cut: cut)
    ignored = reader.ignored
    var places: [Card: Int] = [:]
    for row in table.rows.dropFirst() {
      switch reader.read(row) {
      case .failure(let found):
        problems += found.all
      case .success(let imported):
        doubts += imported.doubts
        let heading = reader.heading(.facts)
        notices += FactsReading.impossibleDays(in: imported.facts).map {
          RowProblem(line: row.line, column: heading, reason: .noSuchDay($0))
        }
        let card = Card(key: imported.key, month: imported.month)
        if let place = places[card] {
          let first = cases[place]
          let differing = cases[place].add(imported)
          let columns = differing.isEmpty ? [nil] : differing.map { reader.heading($0) }
          notices += columns.map {
            RowProblem(
              line: row.line, column: $0,
              reason: .twice(
                line: first.line, code: first.file.code, isOfMonth: first.month != nil))
          }
        } else {
          places[card] = cases.count
          cases.append(imported)
        }
      }
    }
    // Bare numbers, as reports are numbered, tell no month.
    if let heading = reader.heading(.month), problems.isEmpty,
      cases.allSatisfy({ $0.month == nil })
    {
      ignored.append(heading)
    }
    cases = cases.enumerated().sorted { left, right in
      (left.element.month?.dayNumber ?? 0, left.offset)
        < (right.element.month?.dayNumber ?? 0, right.offset)
    }.map(\.element)
  }
}
