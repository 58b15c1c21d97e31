/// How an item stands.
public enum ItemMark: String, CaseIterable, Sendable {
  case pending, inProgress, done, notApplicable, waived

  /// True where nothing is left to do.
  public var isSettled: Bool { self == .done || needsReason }

  /// *No corresponde* and *dispensado* stand on record with their reason.
  public var needsReason: Bool { self == .notApplicable || self == .waived }
}

/// The mark of an item with its reason and origin.
public struct ItemRecord: Hashable, Sendable {
  public var mark: ItemMark
  /// Empty where the mark needs none.
  public var reason: String
  public var at: Timestamp
  public var by: String
  public var folio: Int

  public init(mark: ItemMark, reason: String, at: Timestamp, by: String, folio: Int) {
    self.mark = mark
    self.reason = reason
    self.at = at
    self.by = by
    self.folio = folio
  }
}

/// How much of a list is settled.
public struct Progress: Hashable, Sendable {
  public let settled: Int
  public let total: Int

  public var open: Int { total - settled }
  public var isComplete: Bool { total > 0 && settled == total }

  public init(settled: Int, total: Int) {
    self.settled = settled
    self.total = total
  }
}
