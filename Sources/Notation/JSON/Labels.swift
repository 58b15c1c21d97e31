import Dialogue

/// The identities that labels stand for, where commands are read.
final class Labels {
  let identities: [String: Identity]

  init(_ identities: [String: Identity]) { self.identities = identities }
}
