/// What became of a case between two cut-off dates.
public struct CaseChange: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case new, reactivated, becameLatent, resolved, withdrawn, enteredDialogue, broke
    case stageMoved(from: ConflictStage, to: ConflictStage)

    /// In the order in which the report has them.
    fileprivate var rank: Int {
      switch self {
      case .new: 0
      case .reactivated: 1
      case .becameLatent: 2
      case .resolved: 3
      case .withdrawn: 4
      case .enteredDialogue: 5
      case .broke: 6
      case .stageMoved: 7
      }
    }
  }

  public let kind: Kind
  /// The case as it stood at the later date.
  public let counted: CountedCase

  /// All changes, kind by kind, the cases of each by name.
  ///
  /// - Parameters:
  ///   - before: the cases at the earlier date, each once.
  ///   - since: that date.
  public static func all(
    from before: [CountedCase], on since: CalendarDate, to now: [CountedCase]
  ) -> [CaseChange] {
    let earlier = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return now.flatMap { counted in
      kinds(from: earlier[counted.id], on: since, to: counted).map {
        CaseChange(kind: $0, counted: counted)
      }
    }
    .map { (change: $0, key: Folding.fold($0.counted.caseFile.name)) }
    .sorted { left, right in
      (left.change.kind.rank, left.key, left.change.counted.id)
        < (right.change.kind.rank, right.key, right.change.counted.id)
    }
    .map(\.change)
  }

  private static func kinds(
    from before: CountedCase?, on since: CalendarDate, to now: CountedCase
  ) -> [Kind] {
    let wasActive = before?.isActive == true
    guard now.isActive else {
      switch now.caseFile.status {
      case .latent: return before?.caseFile.status == .latent ? [] : [.becameLatent]
      case .resolved: return before?.caseFile.status == .resolved ? [] : [.resolved]
      case .withdrawn: return before?.caseFile.status == .withdrawn ? [] : [.withdrawn]
      case .active, .unsaid: return []
      }
    }
    var kinds: [Kind] = []
    if !wasActive {
      kinds.append(isReturn(before, now, since) ? .reactivated : .new)
    } else if let before, before.caseFile.stage != now.caseFile.stage {
      kinds.append(
        now.isInDialogue
          ? .enteredDialogue
          : .stageMoved(from: before.caseFile.stage, to: now.caseFile.stage))
    }
    let wasBroken = before?.isInDialogue == true && before?.caseFile.moment == .broken
    if now.isInDialogue, now.caseFile.moment == .broken, !wasBroken { kinds.append(.broke) }
    return kinds
  }

  /// Whether a case that is active again was known before, or came in as one reactivated meanwhile.
  private static func isReturn(
    _ before: CountedCase?, _ now: CountedCase, _ since: CalendarDate
  ) -> Bool {
    switch before?.caseFile.status {
    case .latent, .resolved, .withdrawn: true
    case .active, .unsaid, nil:
      now.caseFile.entry.kind == .reactivated
        && (now.caseFile.entry.month.map { $0 > since } ?? true)
    }
  }
}
