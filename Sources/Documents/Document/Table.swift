/// Rows under repeated heads. Every row has as many cells as there are columns.
public struct Table: Hashable, Sendable {
  /// Printed above; empty for none.
  public var caption: String
  public var columns: [Column]
  public var rows: [[RichText]]
  /// Whether its rows stay on one page where a page can hold them.
  public var staysTogether: Bool

  public init(
    caption: String = "", columns: [Column], rows: [[RichText]], staysTogether: Bool = false
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.staysTogether = staysTogether
  }

  /// Whether any column is named, so that it has a head.
  public var hasTitles: Bool { columns.contains { !$0.title.isEmpty } }

  public struct Column: Hashable, Sendable {
    public var title: String
    /// Share of the width, relative to the other columns.
    public var weight: Int
    public var alignment: Alignment

    public init(_ title: String, weight: Int = 1, alignment: Alignment = .leading) {
      self.title = title
      self.weight = weight
      self.alignment = alignment
    }
  }

  public enum Alignment: String, Hashable, Sendable, CaseIterable {
    case leading, centre, trailing
  }
}
