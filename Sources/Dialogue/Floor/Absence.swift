extension SessionFloor {
  /// Somebody, or a party, who left the table.
  public struct Absence: Hashable, Sendable {
    public let speaker: Speaker
    public let at: Timestamp
    public let words: String
    public internal(set) var back: Timestamp?
  }

  /// Those who left and did not come back.
  public var away: [Speaker] { absences.filter { $0.back == nil }.map(\.speaker) }

  public func isAway(_ speaker: Speaker) -> Bool { away.contains(speaker) }
}
