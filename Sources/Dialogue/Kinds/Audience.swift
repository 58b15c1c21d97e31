/// For whom something that leaves the program is meant.
public enum Audience: Hashable, Sendable, CaseIterable {
  /// Whoever keeps the book, and may see all of it.
  case mediator
  /// The mediator's own institution, which answers for what is done.
  case institution
  /// Those at the table, and who helps them to keep what was agreed.
  case parties
  /// Who watches over the rights of people, such as the prosecutor (source 001, norm 10).
  case watch
  case everybody

  /// What must not reach it, in no text of any kind.
  public var kept: Set<Visibility> {
    switch self {
    case .mediator, .institution: []
    case .watch: [.private]
    case .parties, .everybody: [.private, .atRisk]
    }
  }
}
