/// Holds a report against itself: rows and columns against their totals, shares against counts, tables
/// against one another, sentences against tables.
public struct ReportCheck: Sendable {
  let cuadros: [PrintedCuadro]
  let statements: [PrintedStatement]

  public init(_ cuadros: [PrintedCuadro], _ statements: [PrintedStatement]) {
    self.cuadros = cuadros.sorted { $0.number < $1.number }
    self.statements = statements
  }

  /// All that does not agree, table by table, then between tables, then sentence by sentence.
  public var findings: [ReportFinding] {
    cuadros.flatMap { Self.findings(in: $0) } + between
      + StatementCheck(cuadros, statements).findings
  }

  func cuadro(_ number: CuadroNumber) -> PrintedCuadro? {
    cuadros.first { $0.number == number.rawValue }
  }
}

// MARK: Within a table

extension ReportCheck {
  static func findings(in cuadro: PrintedCuadro) -> [ReportFinding] {
    unreadable(cuadro) + zeros(cuadro) + rowSums(cuadro) + columnSums(cuadro) + shares(cuadro)
      + parts(cuadro)
  }

  private static func cells(
    _ cuadro: PrintedCuadro
  ) -> [(name: CellName, column: Int, text: String)] {
    cuadro.rows.flatMap { row in
      zip(cuadro.columns.indices, row.cells).map { column, text in
        (
          CellName(cuadro: cuadro.number, row: row.name, column: cuadro.columns[column]), column,
          text
        )
      }
    }
  }

  private static func unreadable(_ cuadro: PrintedCuadro) -> [ReportFinding] {
    cells(cuadro).compactMap { cell in
      let isRead =
        cuadro.isShare(cell.column)
        ? PrintedFigure.Percentage(cell.text) != nil : PrintedFigure.cases(cell.text) != nil
      return isRead ? nil : .unreadable(cell.name, cell.text)
    }
  }

  private static func zeros(_ cuadro: PrintedCuadro) -> [ReportFinding] {
    let counts = cells(cuadro).filter { !cuadro.isShare($0.column) }
    let zeros = counts.filter { $0.text == "0" }
    let dashes = counts.filter { $0.text != "0" && PrintedFigure.cases($0.text) == 0 }
    return dashes.count > zeros.count ? zeros.map { .strayZero($0.name) } : []
  }

  private static func rowSums(_ cuadro: PrintedCuadro) -> [ReportFinding] {
    let categories = cuadro.categories
    guard !categories.isEmpty else { return [] }
    return cuadro.rows.compactMap { row in
      guard let printed = cuadro.cases(row: row.name, column: PrintedCuadro.count) else {
        return nil
      }
      let counts = categories.compactMap { column in
        row.cells.indices.contains(column) ? PrintedFigure.cases(row.cells[column]) : nil
      }
      guard counts.count == categories.count else { return nil }
      let sum = counts.reduce(0, +)
      return sum == printed
        ? nil : .rowSum(cuadro.cell(row.name, PrintedCuadro.count), sum: sum, printed: printed)
    }
  }

  private static func columnSums(_ cuadro: PrintedCuadro) -> [ReportFinding] {
    cuadro.columns.indices.compactMap { column in
      guard !cuadro.isShare(column),
        let printed = cuadro.cases(row: PrintedCuadro.total, column: cuadro.columns[column])
      else { return nil }
      let others = cuadro.parts
      let counts = others.compactMap { row in
        row.cells.indices.contains(column) ? PrintedFigure.cases(row.cells[column]) : nil
      }
      guard counts.count == others.count else { return nil }
      let sum = counts.reduce(0, +)
      return sum == printed
        ? nil
        : .columnSum(
          cuadro.cell(PrintedCuadro.total, cuadro.columns[column]), sum: sum, printed: printed)
    }
  }

  private static func shares(_ cuadro: PrintedCuadro) -> [ReportFinding] {
    guard let whole = cuadro.cases(row: PrintedCuadro.total, column: PrintedCuadro.count) else {
      return []
    }
    return cuadro.rows.compactMap { row in
      guard let part = cuadro.cases(row: row.name, column: PrintedCuadro.count),
        let text = cuadro.text(row: row.name, column: PrintedCuadro.share),
        let printed = PrintedFigure.Percentage(text), !printed.isShare(part, of: whole)
      else { return nil }
      return .share(
        cuadro.cell(row.name, PrintedCuadro.share), printed: text,
        computed: Proportion(part, of: whole).text)
    }
  }

  /// Of two counts without a total of both, the second is part of the first (Cuadro 10).
  private static func parts(_ cuadro: PrintedCuadro) -> [ReportFinding] {
    guard cuadro.columnIndex(PrintedCuadro.count) == nil, cuadro.columns.count == 2 else {
      return []
    }
    return cuadro.rows.compactMap { row in
      guard let whole = cuadro.cases(row: row.name, column: cuadro.columns[0]),
        let part = cuadro.cases(row: row.name, column: cuadro.columns[1]), part > whole
      else { return nil }
      return .exceeds(
        cuadro.cell(row.name, cuadro.columns[1]), part, cuadro.cell(row.name, cuadro.columns[0]),
        whole)
    }
  }
}
