import Dialogue

/// What a search over all mesas found.
public struct SearchFindings: Hashable, Sendable {
  /// Those with whole words first; then by mesa, that with the newest activity first; then as they stand
  /// in it. At most as many as were asked for.
  public var hits: [SearchHit] = []
  /// How many there are in all.
  public var total = 0
  /// Mesas whose book could not be read whole, or is another's.
  public var troubled: [MesaSummary] = []
  /// `nil` where there is nothing to say of the index.
  public var notice: IndexNotice?
  /// Whether it was stopped before all mesas had been read.
  public var isStopped = false
}
