/// Why the clock of this computer may be wrong.
public enum ClockDoubt: Hashable, Sendable {
  /// The last folio was written at a later time than the clock has.
  case behindBook(now: Timestamp, last: Timestamp)

  /// Clocks of two computers may differ by this much without anybody being wrong, in seconds.
  static let tolerance = 300
}

extension Chronicle {
  /// Whether what is to be dated now would stand before what is written already.
  public func doubt(of now: Timestamp) -> ClockDoubt? {
    guard let last = folios.last?.at, last.seconds(since: now) > ClockDoubt.tolerance else {
      return nil
    }
    return .behindBook(now: now, last: last)
  }
}

extension Timestamp {
  /// Minutes east of Greenwich of the whole of Peru, which has no summer time.
  public static let offsetOfPeru = -300

  /// Whether the days and hours of this clock are those of Peru.
  public var isInZoneOfPeru: Bool { offsetMinutes == Self.offsetOfPeru }
}
