/// How close an actor stands to the conflict.
public enum ActorTier: String, CaseIterable, Sendable {
  case primary, secondary, tertiary
}

/// What sort of body a party is.
public enum PartyKind: String, CaseIterable, Sendable {
  case state, community, company, other
}

/// What is known of a party when it is written down.
public struct PartyDetails: Hashable, Sendable {
  public var name: String
  /// By which it is called in narrow columns and in what is typed, «COM»; empty where nobody chose
  /// one.
  public var shortName: String
  public var kind: PartyKind
  public var tier: ActorTier
  /// Where it takes letters, as its papers name it; empty where nobody said.
  public var address: String

  public init(
    name: String, shortName: String = "", kind: PartyKind, tier: ActorTier = .primary,
    address: String = ""
  ) {
    self.name = name
    self.shortName = shortName
    self.kind = kind
    self.tier = tier
    self.address = address
  }
}

/// An actor of the conflict.
public struct Party: Hashable, Sendable, Identifiable {
  public let id: PartyID
  public var details: PartyDetails

  public var name: String { details.name }

  public init(id: PartyID, details: PartyDetails) {
    self.id = id
    self.details = details
  }
}
