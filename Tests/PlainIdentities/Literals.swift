import Dialogue

/// An identity of no run, written as the number that people see.
public protocol PlainIdentity: Strideable, ExpressibleByIntegerLiteral, Comparable {
  init(origin: Origin, serial: Int)
  var serial: Int { get }
}

extension PlainIdentity {
  public init(_ serial: Int) { self.init(origin: .unsaid, serial: serial) }
  public init(integerLiteral serial: Int) { self.init(serial) }

  public func advanced(by count: Int) -> Self { Self(serial + count) }
  public func distance(to other: Self) -> Int { other.serial - serial }

  public static func random(
    in serials: ClosedRange<Int>, using numbers: inout some RandomNumberGenerator
  ) -> Self {
    Self(Int.random(in: serials, using: &numbers))
  }
}

extension PartyID: PlainIdentity {}
extension RecordID: PlainIdentity {}
extension SessionID: PlainIdentity {}
extension NoteID: PlainIdentity {}
