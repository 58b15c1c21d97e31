/// What tells one thing of a mesa from every other of its sort, in this book and in every copy of it:
/// the run that made it and a serial number.
///
/// Each sort of thing has a type of its own around it, so that none stands where another belongs.
public struct Identity: Hashable, Sendable {
  private let raw: UInt64

  /// Serial numbers run from 1 to here.
  public static let highest = 1 << 24 - 1

  /// - Parameter serial: 1 to ``highest``; within a book each sort of thing counts on for good.
  public init(origin: Origin, serial: Int) {
    raw = origin.bits << 24 | UInt64(max(0, min(serial, Self.highest)))
  }

  public var origin: Origin { Origin(bits: raw >> 24) }
  public var serial: Int { Int(raw & UInt64(Self.highest)) }
}

extension Identity: Comparable {
  /// In the order in which a book gave them.
  public static func < (one: Identity, other: Identity) -> Bool {
    one.serial == other.serial ? one.raw < other.raw : one.serial < other.serial
  }
}

extension Identity: CustomStringConvertible {
  /// The run, a hyphen and the serial number: `7zk3q0xt-14`; without a run the number alone.
  public var description: String {
    origin == .unsaid ? "\(serial)" : "\(origin)-\(serial)"
  }

  /// Reads the written form; a number alone is of no run.
  public init?(ascii: UnsafeBufferPointer<UInt8>) {
    // A book has one on nearly every line: bytes are read as they lie.
    let hyphen = Origin.length
    if ascii.count > hyphen, ascii[hyphen] == UInt8(ascii: "-") {
      guard let origin = Origin(ascii: ascii, from: 0),
        let serial = Self.serial(ascii, from: hyphen + 1)
      else { return nil }
      self.init(origin: origin, serial: serial)
    } else {
      guard let serial = Self.serial(ascii, from: 0) else { return nil }
      self.init(origin: .unsaid, serial: serial)
    }
  }

  public init?(_ text: String) {
    var text = text
    let read = text.withUTF8 { Identity(ascii: $0) }
    guard let read else { return nil }
    self = read
  }

  /// One way only to write a number: no sign, no leading zero.
  private static func serial(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let count = bytes.count - start
    guard count >= 1, count <= 8, bytes[start] != UInt8(ascii: "0") else { return nil }
    var value = 0
    var place = start
    while place < bytes.count {
      let digit = bytes[place] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
      place += 1
    }
    return value <= highest ? value : nil
  }
}
