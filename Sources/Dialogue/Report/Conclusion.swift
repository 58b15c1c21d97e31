/// How a figure moved between two cut-off dates.
public enum Trend: Hashable, Sendable, CaseIterable {
  case decreased, stayed, increased
}

/// What the report concludes of one matter, by a written rule (source 000, *A modo de conclusión*).
///
/// | matter | of what | moves from |
/// |---|---|---|
/// | ``Matter/dialogue`` | cases in dialogue | one case on |
/// | ``Matter/readiness`` | cases in de-escalation of those active | ``threshold`` on |
/// | ``Matter/ratio`` | cases in dialogue of those active | ``threshold`` on |
/// | ``Matter/progress`` | dialogues in progress | one case on |
/// | ``Matter/violence`` | dialogues that came after violence, of those in dialogue | ``threshold`` on |
///
/// A count that is the same stays; a share that moves by less than the threshold stays, since a case
/// or two of a hundred do so by chance; it is the exact shares that are compared, not the printed ones, and
/// each is of one source: counted, or taken in as totals. Of readiness and ratio more is better; whether more dialogue,
/// progress or dialogue after violence is good, the rules do not say.
public struct Conclusion: Hashable, Sendable {
  public enum Matter: Hashable, Sendable, CaseIterable {
    case dialogue, readiness, ratio, progress, violence
  }

  /// From what difference on a share moves, in tenths of a percentage point.
  public static let threshold = 20

  public let matter: Matter
  public let now: Value
  /// `nil` where a figure of it is not known of that date.
  public let before: Value?

  /// A count, or a share.
  public enum Value: Hashable, Sendable {
    case count(Int)
    case share(Proportion)

    /// «81», «51.9%».
    public var text: String {
      switch self {
      case .count(let count): String(count)
      case .share(let share): share.text
      }
    }
  }

  /// `nil` where nothing can be compared.
  public var trend: Trend? {
    switch (before, now) {
    case (.count(let before)?, .count(let now)): Self.trend(now - before, from: 1)
    case (.share(let before)?, .share(let now)):
      now.moves(from: before, by: Self.threshold)
        ? Self.trend(now.difference(from: before), from: 1) : .stayed
    case (nil, _), (.count?, .share), (.share?, .count): nil
    }
  }

  private static func trend(_ difference: Int, from threshold: Int) -> Trend {
    abs(difference) < threshold ? .stayed : difference < 0 ? .decreased : .increased
  }

  /// One for each matter of which the later date knows enough.
  public static func all(before: ReportFigures, now: ReportFigures) -> [Conclusion] {
    Matter.allCases.compactMap { matter in
      matter.value(in: now).map {
        Conclusion(matter: matter, now: $0, before: matter.value(in: before))
      }
    }
  }
}

extension Conclusion.Matter {
  /// Part and whole, or the count alone.
  public var figures: (part: ReportFigure, whole: ReportFigure?) {
    switch self {
    case .dialogue: (.inDialogue, nil)
    case .readiness: (.deEscalation, .active)
    case .ratio: (.inDialogue, .active)
    case .progress: (.inProgress, nil)
    case .violence: (.dialogueAfterViolence, .inDialogue)
    }
  }

  /// Whether it is better to have more of it; `nil` where the rules do not say.
  public var isBetterMore: Bool? {
    switch self {
    case .readiness, .ratio: true
    case .dialogue, .progress, .violence: nil
    }
  }

  fileprivate func value(in figures: ReportFigures) -> Conclusion.Value? {
    guard let whole = self.figures.whole else {
      return figures[self.figures.part].map { .count($0) }
    }
    return figures.pair(self.figures.part, of: whole).flatMap { $0.whole == 0 ? nil : .share($0) }
  }
}
