/// Why a mediator talks with some apart: the six reasons of source 000, part 4.
public enum CaucusReason: String, CaseIterable, Hashable, Sendable {
  case violence, imbalance, distrust, moreFacts, deadlock, separation
}

/// A meeting with some parties apart from the others, within a session.
public struct Caucus: Hashable, Sendable {
  public let reason: CaucusReason
  /// With whom; nobody where that was not said.
  public let parties: [PartyID]
  public let since: Timestamp
}

extension Mesa {
  /// The caucus that goes on.
  public var caucus: Caucus? { openSession.flatMap { floor(of: $0.id).caucus } }
}
