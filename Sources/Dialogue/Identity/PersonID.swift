/// Which person. Its serial number is the number that people see.
public struct PersonID: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let identity: Identity

  public init(_ identity: Identity) { self.identity = identity }

  public init(origin: Origin, serial: Int) {
    identity = Identity(origin: origin, serial: serial)
  }

  /// Reads ``text``.
  public init?(_ text: String) {
    guard let identity = Identity(text) else { return nil }
    self.identity = identity
  }

  public var serial: Int { identity.serial }
  /// The run and the serial number, to be read again.
  public var text: String { identity.description }
  /// The serial number alone, as people say it.
  public var description: String { String(serial) }

  public static func < (one: PersonID, other: PersonID) -> Bool { one.identity < other.identity }
}
