/// How an item stands on a mesa, and by what.
public struct ItemStanding: Hashable, Sendable {
  public let mark: ItemMark
  /// What the data shows; `nil` for an item that is marked by hand alone.
  public let tally: Tally?
  /// Somebody marked by hand, with a reason, an item that follows the data.
  public let isOverruled: Bool

  public init(mark: ItemMark, tally: Tally? = nil, isOverruled: Bool = false) {
    self.mark = mark
    self.tally = tally
    self.isOverruled = isOverruled
  }
}

extension Mesa {
  /// How an item stands: what somebody marked holds; else what the data shows.
  ///
  /// Marked as pending, an item follows the data again.
  public func standing(of item: ChecklistItem) -> ItemStanding {
    let marked = mark(of: item.id)
    guard let tally = item.evidence?.tally(self) else { return ItemStanding(mark: marked) }
    guard marked == .pending else {
      return ItemStanding(mark: marked, tally: tally, isOverruled: true)
    }
    return ItemStanding(mark: tally.mark, tally: tally)
  }

  /// Whether nothing is left to do of an item: what the data shows is not counted where a mark holds.
  func isSettled(_ item: ChecklistItem) -> Bool {
    let marked = mark(of: item.id)
    guard marked == .pending, let evidence = item.evidence else { return marked.isSettled }
    return evidence.tally(self).mark.isSettled
  }
}
