/// A sentence of a printed report, as far as it can be checked.
public struct PrintedStatement: Hashable, Sendable {
  /// Where it stands: «Conclusiones, primer punto».
  public struct Place: Hashable, Sendable {
    /// Line of the file in which it was typed.
    public let line: Int
    public let text: String

    public init(line: Int, text: String) {
      self.line = line
      self.text = text
    }
  }

  public let place: Place
  /// The cell that it speaks of.
  public var cell: CellName?
  /// The figure that it names, as printed, and that of the earlier report.
  public var value: String?
  public var before: String?
  /// The change that it names: «7,9 %».
  public var change: String?
  /// What it calls the change: «mejoró».
  public var word: TrendWord?
  /// How the figure moved by its own account: «ha disminuido».
  public var movement: TrendWord?
  /// A table or chart that it announces.
  public var announced: String?

  public init(place: Place) { self.place = place }
}

/// What a sentence calls a change.
public enum TrendWord: Hashable, Sendable, CaseIterable {
  case decreased, stayed, increased, better, worse

  /// How a figure moves of which more is better.
  var trend: Trend {
    switch self {
    case .decreased, .worse: .decreased
    case .stayed: .stayed
    case .increased, .better: .increased
    }
  }
}
