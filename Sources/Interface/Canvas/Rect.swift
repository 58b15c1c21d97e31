/// A part of the screen.
public struct Rect: Hashable, Sendable {
  public var column: Int
  public var row: Int
  public var columns: Int
  public var rows: Int

  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// What is left inside a border of this many cells.
  public func inset(_ columns: Int, _ rows: Int) -> Rect {
    Rect(
      column: column + columns, row: row + rows, columns: self.columns - 2 * columns,
      rows: self.rows - 2 * rows)
  }

  /// The first `count` columns, and what is right of them.
  public func splitLeft(_ count: Int) -> (left: Rect, right: Rect) {
    let count = min(max(0, count), columns)
    return (
      Rect(column: column, row: row, columns: count, rows: rows),
      Rect(column: column + count, row: row, columns: columns - count, rows: rows)
    )
  }

  /// The first `count` rows, and what is below them.
  public func splitTop(_ count: Int) -> (top: Rect, bottom: Rect) {
    let count = min(max(0, count), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: count),
      Rect(column: column, row: row + count, columns: columns, rows: rows - count)
    )
  }

  /// A rectangle of this size in the middle, never larger than this one.
  public func centred(columns: Int, rows: Int) -> Rect {
    let (width, height) = (min(columns, self.columns), min(rows, self.rows))
    return Rect(
      column: column + (self.columns - width) / 2, row: row + (self.rows - height) / 2,
      columns: width, rows: height)
  }

  public func contains(_ point: Point) -> Bool {
    (column..<(column + columns)).contains(point.column)
      && (row..<(row + rows)).contains(point.row)
  }
}
