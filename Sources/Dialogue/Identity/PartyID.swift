/// Which party. Its serial number is the number that people see.
public struct PartyID: NumberedIdentity {
  public let identity: Identity

  public init(_ identity: Identity) { self.identity = identity }
}
