import Dialogue

/// The tables and charts of the report at a cut-off date.
struct ReportRoom: SurveyRoom {
  static let declaration = RoomDeclaration(
    .report, isOfMesa: false, isKept: false, actions: actions, signs: { signs }
  ) { _ in nil }

  static let signs: [Sign] = [
    Sign("1/12", \.sheetPlace), Sign("-", \.countsNone), Sign("[-]", \.cellUnderCursor),
    Sign("*", \.takenAsTotal),
  ]

  private(set) var survey: Survey
  private var place = 0
  /// Counts rows of the table, its total with them, or of the chart.
  var focus = RowFocus()
  private var column = 0

  init(_ survey: Survey, _ state: AppState) { self.survey = survey }

  var sheet: ReportSheet { ReportSheet.all[place] }
  var sheetNumber: Int { place + 1 }

  mutating func take(_ survey: Survey, _ state: AppState) { self.survey = survey }

  func count(_ state: AppState) -> Int {
    switch sheet {
    case .cuadro(let number): survey.report.cuadro(number).rows.count
    case .series: survey.report.months.count
    case .shares: shares.count
    }
  }

  /// The types of Cuadro 2 that have any case, without its total.
  var shares: [Cuadro.Row] {
    survey.report.cuadro(.types).rows.filter {
      $0.category != nil && ($0.cells.first?.cases ?? 0) > 0
    }
  }

  /// The column under the cursor, of those after the names.
  var columnUnderCursor: Int {
    guard case .cuadro(let number) = sheet else { return 0 }
    return min(column, survey.report.cuadro(number).columns.count - 1)
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  mutating func moveAcross(_ direction: Across, _ state: AppState) {
    switch direction {
    case .left: column = max(0, columnUnderCursor - 1)
    case .right: column = columnUnderCursor + 1
    case .next, .previous:
      let all = ReportSheet.all.count
      place = (place + (direction == .next ? 1 : all - 1)) % all
      focus = RowFocus()
      column = 0
      // Of the series one looks at the month of the cut-off date.
      if sheet == .series { focus = RowFocus(max(0, survey.report.months.count - 1)) }
    }
    column = columnUnderCursor
  }

  /// The cell under the cursor; `nil` on the series, whose cases are those of other days.
  var cell: CuadroPlace? {
    switch sheet {
    case .cuadro(let number):
      let cuadro = survey.report.cuadro(number)
      guard cuadro.rows.indices.contains(focus.row) else { return nil }
      return CuadroPlace(
        number, row: cuadro.rows[focus.row].category, column: cuadro.columns[columnUnderCursor])
    case .series: return nil
    case .shares:
      guard shares.indices.contains(focus.row) else { return nil }
      return CuadroPlace(.types, row: shares[focus.row].category, column: .share)
    }
  }

  /// The month under the cursor of the series.
  var month: MonthlyCount? {
    guard sheet == .series, survey.report.months.indices.contains(focus.row) else { return nil }
    return survey.report.months[focus.row]
  }
}

extension RoomName {
  static let report = RoomName("report")
}
