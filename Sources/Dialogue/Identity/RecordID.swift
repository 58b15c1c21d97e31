/// Which record. All kinds count together; people see ``Record/number``, which counts each kind.
public struct RecordID: NumberedIdentity {
  public let identity: Identity

  public init(_ identity: Identity) { self.identity = identity }
}
