/// Which person. Its serial number is the number that people see.
public struct PersonID: NumberedIdentity {
  public let identity: Identity

  public init(_ identity: Identity) { self.identity = identity }
}
