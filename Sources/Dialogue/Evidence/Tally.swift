/// How much of what an item asks for the data of the mesa shows: «5 de 7».
public struct Tally: Hashable, Sendable {
  public let done: Int
  /// 0 where there is nothing to measure yet.
  public let total: Int

  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }

  /// Nothing is left to do, and there was something.
  public var isComplete: Bool { total > 0 && done == total }

  /// How an item stands by this tally alone.
  public var mark: ItemMark {
    if isComplete { return .done }
    return done > 0 ? .inProgress : .pending
  }

  /// Something that is to happen at least once.
  static func once(_ hasHappened: Bool) -> Tally { Tally(done: hasHappened ? 1 : 0, total: 1) }

  /// Each of some things is to have something.
  static func each<Things: Collection>(
    of things: Things, _ holds: (Things.Element) -> Bool
  ) -> Tally {
    Tally(done: things.count(where: holds), total: things.count)
  }
}
