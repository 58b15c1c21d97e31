/// When a session of the mesa has its quorum.
public enum QuorumRule: String, CaseIterable, Hashable, Sendable {
  /// Each primary party has somebody there with voice; what holds where nothing else was set.
  case eachParty
  /// More than half of them have.
  case majority
  /// The mesa asks for none.
  case none

  /// - Parameters:
  ///   - present: how many of the primary parties have somebody with voice.
  ///   - total: how many there are.
  public func isReached(present: Int, of total: Int) -> Bool {
    switch self {
    case .eachParty: present == total && total > 0
    case .majority: present * 2 > total
    case .none: true
    }
  }
}
