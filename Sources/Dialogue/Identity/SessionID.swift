/// Which session. Its serial number is the number that people see.
public struct SessionID: NumberedIdentity {
  public let identity: Identity

  public init(_ identity: Identity) { self.identity = identity }
}
