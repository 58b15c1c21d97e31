import Dialogue

/// Totals of dates in a table: a row each, with the figures that are known of it.
struct TotalsTable {
  private(set) var totals: [(line: Int, day: CalendarDate, values: [ReportFigure: Int])] = []
  private(set) var problems: [RowProblem] = []
  /// The headings of which nothing is taken.
  private(set) var ignored: [String] = []

  private static let dates: [String] = ["fecha", "mes", "fechadecorte", "corte", "date", "month"]

  /// What a heading may call a figure, whatever its case, accents and signs.
  static func headings(of figure: ReportFigure) -> [String] {
    switch figure {
    case .active: ["activos", "casosactivos", "active"]
    case .inDialogue: ["endialogo", "casosendialogo", "dialogo", "indialogue"]
    case .deEscalation: ["desescalamiento", "endesescalamiento", "deescalation"]
    case .inProgress: ["enprogreso", "dialogoenprogreso", "inprogress"]
    case .suspended: ["suspendido", "suspendidos", "dialogosuspendido", "suspended"]
    case .broken: ["ruptura", "rotos", "dialogoroto", "broken"]
    case .accompanied: ["conparticipacion", "participa", "acompanados", "accompanied"]
    case .violent: ["conviolencia", "violencia", "violent"]
    case .dialogueAfterViolence:
      ["dialogotrasviolencia", "dialogodespuesdelaviolencia", "dialogueafterviolence"]
    }
  }

  /// - Parameter today: no total is of a later month.
  /// - Throws: what is wrong with the row of headings.
  init(_ table: CSVTable, today: CalendarDate) throws(RowProblem) {
    guard let head = table.rows.first else { return }
    var dateColumn: Int?
    var columns: [Int: ReportFigure] = [:]
    for (index, cell) in head.cells.enumerated() {
      let key = CaseColumn.key(cell)
      if dateColumn == nil, Self.dates.contains(key) {
        dateColumn = index
      } else if let figure = ReportFigure.allCases.first(where: {
        Self.headings(of: $0).contains(key)
      }) {
        columns[index] = figure
      } else if !key.isEmpty {
        ignored.append(cell)
      }
    }
    guard let dateColumn else {
      throw RowProblem(line: head.line, column: nil, reason: .missingColumn("fecha"))
    }
    guard !columns.isEmpty else {
      throw RowProblem(line: head.line, column: nil, reason: .missingColumn("activos"))
    }
    var lines: [CalendarDate: Int] = [:]
    for row in table.rows.dropFirst() {
      guard row.cells.count == head.cells.count else {
        let reason = RowProblem.Reason.cells(row.cells.count, expected: head.cells.count)
        problems.append(RowProblem(line: row.line, column: nil, reason: reason))
        continue
      }
      let heading = head.cells[dateColumn]
      let text = row.cells[dateColumn].trimmed
      guard let day = day(text, row.line, heading) else { continue }
      if day.firstOfMonth > today {
        problems.append(RowProblem(line: row.line, column: heading, reason: .dayToCome(text)))
        continue
      }
      if let line = lines[day.firstOfMonth] {
        problems.append(
          RowProblem(line: row.line, column: heading, reason: .monthTwice(line: line)))
        continue
      }
      lines[day.firstOfMonth] = row.line
      let values = values(row, head, columns)
      if !values.isEmpty { totals.append((row.line, day, values)) }
    }
  }

  /// The day, or the last of the month where only that is named.
  private mutating func day(_ text: String, _ line: Int, _ heading: String) -> CalendarDate? {
    func note(_ reason: RowProblem.Reason) {
      problems.append(RowProblem(line: line, column: heading, reason: reason))
    }
    guard !text.isEmpty else {
      note(.blank)
      return nil
    }
    do throws(EntryPhrase.Misreading) {
      let phrase = try EntryPhrase(text)
      guard let day = phrase.day else {
        note(.notADate(text))
        return nil
      }
      return phrase.isMonth ? day.firstOfMonth.adding(months: 1).adding(days: -1) : day
    } catch {
      switch error {
      case .notADate: note(.notADate(text))
      case .noSuchDay: note(.noSuchDay(text))
      case .ambiguous: note(.ambiguous(text))
      }
      return nil
    }
  }

  private mutating func values(
    _ row: CSVTable.Row, _ head: CSVTable.Row, _ columns: [Int: ReportFigure]
  ) -> [ReportFigure: Int] {
    var values: [ReportFigure: Int] = [:]
    for (index, figure) in columns.sorted(by: { $0.key < $1.key }) {
      let text = row.cells[index].trimmed
      if text.isEmpty { continue }
      if let cases = PrintedFigure.cases(text) {
        values[figure] = cases
      } else {
        problems.append(
          RowProblem(line: row.line, column: head.cells[index], reason: .notAFigure(text)))
      }
    }
    problems += sums(values, row, head, columns)
    return values
  }

  /// What counts more than that of which it is a part, at the last of the parts.
  private func sums(
    _ values: [ReportFigure: Int], _ row: CSVTable.Row, _ head: CSVTable.Row,
    _ columns: [Int: ReportFigure]
  ) -> [RowProblem] {
    ReportFigure.sums.compactMap { sum in
      let parts = sum.parts.filter { values[$0] != nil }
      let total = parts.reduce(0) { $0 + (values[$1] ?? 0) }
      guard let whole = values[sum.whole], total > whole, let last = parts.last else { return nil }
      let name = heading(of: sum.whole, head, columns)
      return RowProblem(
        line: row.line, column: heading(of: last, head, columns),
        reason: parts.count == 1
          ? .contradicts(String(total), column: name)
          : .sumExceeds(total, column: name, whole: whole))
    }
  }

  private func heading(
    of figure: ReportFigure, _ head: CSVTable.Row, _ columns: [Int: ReportFigure]
  ) -> String {
    columns.first { $0.value == figure }.map { head.cells[$0.key] } ?? ""
  }
}
