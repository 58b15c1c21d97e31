/// Which note.
public struct NoteID: NumberedIdentity {
  public let identity: Identity

  public init(_ identity: Identity) { self.identity = identity }
}
