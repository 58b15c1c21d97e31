/// What the identities of people, parties, sessions, notes and records have in common; each is a type
/// of its own, so that none is taken for another.
public protocol NumberedIdentity: Hashable, Sendable, Comparable, CustomStringConvertible {
  var identity: Identity { get }

  init(_ identity: Identity)
}

extension NumberedIdentity {
  public init(origin: Origin, serial: Int) {
    self.init(Identity(origin: origin, serial: serial))
  }

  /// Reads ``text``.
  public init?(_ text: String) {
    guard let identity = Identity(text) else { return nil }
    self.init(identity)
  }

  public var serial: Int { identity.serial }
  /// The run and the serial number, to be read again.
  public var text: String { identity.description }
  /// The serial number alone, as people say it.
  public var description: String { String(serial) }

  public static func < (one: Self, other: Self) -> Bool { one.identity < other.identity }
}
