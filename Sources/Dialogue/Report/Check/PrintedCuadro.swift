/// A table as somebody printed it: its words and figures as they stand on the paper.
public struct PrintedCuadro: Hashable, Sendable {
  /// 1 to 10 for those of the report.
  public let number: Int
  /// The heads of the columns after the first.
  public let columns: [String]
  public let rows: [Row]

  public struct Row: Hashable, Sendable {
    public let name: String
    /// One for each column.
    public let cells: [String]

    public init(name: String, cells: [String]) {
      self.name = name
      self.cells = cells
    }
  }

  /// Places of columns and rows by the keys of their names, the first of each.
  private let columnPlaces: [String: Int]
  private let rowPlaces: [String: Int]

  public init(number: Int, columns: [String], rows: [Row]) {
    self.number = number
    self.columns = columns
    self.rows = rows
    columnPlaces = Self.places(of: columns)
    rowPlaces = Self.places(of: rows.map(\.name))
  }

  private static func places(of names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { (key($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A table of one's own, as it is printed.
  public init(
    _ cuadro: Cuadro, total: String, row: (CaseCategory) -> String,
    column: (Cuadro.Column) -> String
  ) {
    self.init(
      number: cuadro.number.rawValue, columns: cuadro.columns.map(column),
      rows: cuadro.rows.map {
        Row(name: $0.category.map(row) ?? total, cells: $0.cells.map(\.text))
      })
  }
}

/// A cell of a printed table, by the names that stand there.
public struct CellName: Hashable, Sendable {
  public let cuadro: Int
  public let row: String
  public let column: String

  public init(cuadro: Int, row: String, column: String) {
    self.cuadro = cuadro
    self.row = row
    self.column = column
  }
}

extension PrintedCuadro {
  /// Names that differ in case, accents and signs alone are one.
  static func key(_ name: String) -> String {
    Folding.fold(name).filter { $0.isLetter || $0.isNumber || $0 == "%" }
  }

  static let total = "total"
  static let count = "f"
  static let share = "%"

  func columnIndex(_ name: String) -> Int? { columnPlaces[Self.key(name)] }

  func row(_ name: String) -> Row? { rowPlaces[Self.key(name)].map { rows[$0] } }

  func isShare(_ column: Int) -> Bool { columnPlaces[Self.share] == column }

  /// The rows besides the total.
  var parts: [Row] {
    let total = rowPlaces[Self.total]
    return rows.indices.filter { $0 != total }.map { rows[$0] }
  }

  /// What stands in a cell; `nil` where there is none of that name.
  func text(row name: String, column: String) -> String? {
    guard let index = columnIndex(column), let row = row(name), index < row.cells.count else {
      return nil
    }
    return row.cells[index]
  }

  /// The cases in a cell; `nil` where it is none or holds something else.
  func cases(row: String, column: String) -> Int? {
    text(row: row, column: column).flatMap(PrintedFigure.cases)
  }

  func cell(_ row: String, _ column: String) -> CellName {
    CellName(
      cuadro: number, row: self.row(row)?.name ?? row,
      column: columnIndex(column).map { columns[$0] } ?? column)
  }

  /// The columns that tell the cases of a row apart; none in a table of counts and shares alone.
  var categories: [Int] {
    guard let count = columnIndex(Self.count) else { return [] }
    return columns.indices.filter { $0 != count && !isShare($0) }
  }
}
