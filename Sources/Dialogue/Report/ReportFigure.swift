/// A figure that the sentences of the report are made of: one cell of one of its tables.
public enum ReportFigure: String, CaseIterable, Sendable {
  case active, inDialogue, deEscalation, inProgress, suspended, broken, accompanied
  case violent, dialogueAfterViolence

  /// Where it stands.
  public var place: CuadroPlace {
    switch self {
    case .active: CuadroPlace(.stages, row: nil, column: .count)
    case .inDialogue: CuadroPlace(.stages, row: .stage(.dialogue), column: .count)
    case .deEscalation: CuadroPlace(.stages, row: .stage(.deEscalation), column: .count)
    case .inProgress: CuadroPlace(.moments, row: .moment(.inProgress), column: .count)
    case .suspended: CuadroPlace(.moments, row: .moment(.suspended), column: .count)
    case .broken: CuadroPlace(.moments, row: .moment(.broken), column: .count)
    case .accompanied: CuadroPlace(.roles, row: nil, column: .count)
    case .violent: CuadroPlace(.violence, row: nil, column: .violence)
    case .dialogueAfterViolence: CuadroPlace(.violence, row: nil, column: .dialogueAfterwards)
    }
  }
}

extension ReportFigure {
  /// Figures with what they are made up of: together no parts of one count more than it does.
  public static let sums: [(whole: ReportFigure, parts: [ReportFigure])] = [
    (.active, [.inDialogue, .deEscalation]), (.inDialogue, [.inProgress, .suspended, .broken]),
    (.inDialogue, [.accompanied]), (.inDialogue, [.violent]),
    (.violent, [.dialogueAfterViolence]),
  ]
}

/// A cell of a table.
public struct CuadroPlace: Hashable, Sendable {
  public let number: CuadroNumber
  /// `nil` for the total.
  public let row: CaseCategory?
  public let column: Cuadro.Column

  public init(_ number: CuadroNumber, row: CaseCategory?, column: Cuadro.Column) {
    self.number = number
    self.row = row
    self.column = column
  }
}

extension Cuadro {
  /// What stands in a cell; `nil` where the table has no such row or column.
  public func cell(row: CaseCategory?, column: Column) -> Cell? {
    guard let index = columns.firstIndex(of: column),
      let found = rows.first(where: { $0.category == row })
    else { return nil }
    return found.cells[index]
  }
}

extension Cuadro.Cell {
  /// The cases that it counts.
  public var cases: Int {
    switch self {
    case .count(let count): count
    case .share(let part, _): part
    }
  }
}

/// The figures of one cut-off date, counted from the tables or known as totals alone.
public struct ReportFigures: Hashable, Sendable {
  public let day: CalendarDate
  /// What was counted.
  private var values: [ReportFigure: Int] = [:]
  /// What was taken in as totals: these stand in place of what was counted.
  private var totals: [ReportFigure: Int] = [:]

  /// Every figure, from the cells in which it stands.
  public init(day: CalendarDate, of cuadros: [Cuadro]) {
    self.day = day
    for figure in ReportFigure.allCases {
      let place = figure.place
      let cell = cuadros.first { $0.number == place.number }?
        .cell(row: place.row, column: place.column)
      if let cell { values[figure] = cell.cases }
    }
  }

  /// These with the totals in their place, where a total was taken in.
  public func overlaid(with totals: DatedTotals?) -> ReportFigures {
    guard let totals else { return self }
    var figures = self
    figures.totals.merge(totals.values) { $1 }
    return figures
  }

  /// `nil` where it is not known.
  public subscript(figure: ReportFigure) -> Int? { totals[figure] ?? values[figure] }

  /// Those that were not counted, but taken in as totals.
  public var imported: Set<ReportFigure> { Set(totals.keys) }

  /// Of a day of which no case is known and no total was taken in nothing is known.
  public var isKnown: Bool { !values.isEmpty || !totals.isEmpty }

  /// A part and the whole that it is of, both from one source; `nil` where no source has both.
  public func pair(_ part: ReportFigure, of whole: ReportFigure) -> Proportion? {
    for source in [totals, values] {
      if let part = source[part], let whole = source[whole] { return Proportion(part, of: whole) }
    }
    return nil
  }
}

/// Totals of a cut-off date of which the cases are not on record: an earlier report, a series.
public struct DatedTotals: Hashable, Sendable {
  public let day: CalendarDate
  public var values: [ReportFigure: Int]
  /// Where they were read.
  public let source: ImportSource

  public init(day: CalendarDate, values: [ReportFigure: Int], source: ImportSource) {
    self.day = day
    self.values = values
    self.source = source
  }

  /// These with what later ones of the same month say besides or instead.
  func merged(with later: DatedTotals) -> DatedTotals {
    DatedTotals(
      day: later.day, values: values.merging(later.values) { $1 }, source: later.source)
  }
}
