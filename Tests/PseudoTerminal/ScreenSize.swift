/// Columns and rows of the window that a program runs in.
public struct ScreenSize: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  public static let usual = ScreenSize(columns: 80, rows: 24)
}
