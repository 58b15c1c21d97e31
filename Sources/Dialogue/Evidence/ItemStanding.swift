/// How an item stands on a mesa, and by what.
public struct ItemStanding: Hashable, Sendable {
  public let mark: ItemMark
  /// What the data shows; `nil` for an item that is marked by hand alone.
  public let tally: Tally?
  /// Somebody marked by hand, with a reason, an item that follows the data.
  public let isOverruled: Bool
  /// There is nothing yet of what it asks for: *nada que ver aún*. It is not pending.
  public let isNothingYet: Bool

  /// Whether nothing is left to do of it for now.
  public var isSettled: Bool { mark.isSettled || isNothingYet }

  public init(
    mark: ItemMark, tally: Tally? = nil, isOverruled: Bool = false, isNothingYet: Bool = false
  ) {
    self.mark = mark
    self.tally = tally
    self.isOverruled = isOverruled
    self.isNothingYet = isNothingYet
  }
}

extension Mesa {
  /// How an item stands: what somebody marked holds; else what the data shows.
  ///
  /// Marked as pending, an item follows the data again.
  public func standing(of item: ChecklistItem) -> ItemStanding {
    let marked = mark(of: item.id)
    guard let rule = item.evidence else { return ItemStanding(mark: marked) }
    let tally = rule.tally(self)
    guard marked == .pending else {
      return ItemStanding(mark: marked, tally: tally, isOverruled: item.followsData)
    }
    return ItemStanding(
      mark: tally.mark, tally: tally, isNothingYet: tally.total == 0 && rule.mayHaveNothing)
  }

  /// Whether an item is settled: `nil` where there is nothing to see to yet. What the data shows is
  /// not counted where a mark holds.
  func settles(_ item: ChecklistItem) -> Bool? {
    let marked = mark(of: item.id)
    return marked == .pending ? settlesUnmarked(item) : marked.isSettled
  }

  /// The same of an item on which no mark holds.
  func settlesUnmarked(_ item: ChecklistItem) -> Bool? {
    guard let evidence = item.evidence else { return false }
    let tally = evidence.tally(self)
    return tally.total == 0 && evidence.mayHaveNothing ? nil : tally.mark.isSettled
  }
}

extension ChecklistItem {
  /// Whether a mark by hand overrules what the data shows, so that it takes a reason. Of the six
  /// questions, which are asked aloud, the answers are written down by whoever has the time: a mark
  /// alone is as good.
  public var followsData: Bool { evidence.map { !$0.isOneOfSixQuestions } ?? false }
}
