/// One numbered entry of a mesa's book.
public struct Folio: Hashable, Sendable {
  /// 1, 2, 3 … without gaps.
  public let number: Int
  public let at: Timestamp
  /// Who wrote it.
  public let by: String
  public let event: Event

  public init(number: Int, at: Timestamp, by: String, event: Event) {
    self.number = number
    self.at = at
    self.by = by
    self.event = event
  }
}
