/// Columns and rows.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A place on the screen, from 0, 0 at the upper left.
public struct Point: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A whole screen as a value: what is to be seen, and where the cursor stands.
public struct Frame: Hashable, Sendable {
  public let size: Size
  /// `size.rows` × `size.columns` cells, row by row.
  public internal(set) var cells: [Cell]
  /// Where the hardware cursor stands, so that a screen reader follows the focus.
  public var cursor: Point
  /// Whether the cursor is drawn (in text fields) or only placed.
  public var showsCursor: Bool

  /// An empty frame in one style.
  public init(size: Size, style: Style = .plain) {
    self.size = size
    cells = Array(repeating: Cell(" ", style), count: max(0, size.columns * size.rows))
    cursor = Point(column: 0, row: 0)
    showsCursor = false
  }

  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// The cell at a place, which must lie inside.
  public subscript(column: Int, row: Int) -> Cell {
    get { cells[row * size.columns + column] }
    set { cells[row * size.columns + column] = newValue }
  }

  /// The text of each row without trailing space, for tests and screen readers.
  public var text: String {
    (0..<size.rows).map { index in
      var line = String(row(index).compactMap { $0.character })
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
