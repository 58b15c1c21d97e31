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
  /// `size.rows` rows of `size.columns` cells. A row that was not drawn upon since the frame was
  /// copied is the very same array.
  public internal(set) var rows: [[Cell]]
  /// Where the hardware cursor stands, so that a screen reader follows the focus.
  public var cursor: Point
  /// Whether the cursor is drawn (in text fields) or only placed.
  public var showsCursor: Bool

  /// An empty frame in one style.
  public init(size: Size, style: Style = .plain) {
    self.size = size
    let row = Array(repeating: Cell(" " as Unicode.Scalar, style), count: max(0, size.columns))
    rows = Array(repeating: row, count: max(0, size.rows))
    cursor = Point(column: 0, row: 0)
    showsCursor = false
  }

  /// The cell at a place, which must lie inside.
  public subscript(column: Int, row: Int) -> Cell {
    get { rows[row][column] }
    set { rows[row][column] = newValue }
  }

  /// The text of each row without trailing space, for tests and screen readers.
  public var text: String {
    rows.map { row in
      var line = String(row.compactMap { $0.character })
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
