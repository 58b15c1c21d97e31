/// The run of the program that made something: 40 bits that the shell draws at random when a book is
/// first written in that run.
///
/// Nothing of it is stored but the identities themselves, so that a copy of a book or a book that was
/// restored never shares one with what goes on elsewhere.
public struct Origin: Hashable, Sendable {
  /// Below 2⁴⁰.
  public let bits: UInt64

  static let width = 40
  /// Letters and digits of its written form.
  static let length = 8

  /// No run: of an identity of which only the serial number was said, as a person says it.
  public static let unsaid = Origin(bits: 0)

  /// Takes the lowest 40 bits.
  public init(bits: UInt64) { self.bits = bits & ((1 << Self.width) - 1) }
}

extension Origin: CustomStringConvertible {
  /// Without `i`, `l`, `o` and `u`, which are read for others.
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// Five bits a character, the highest first.
  public var description: String {
    String(unsafeUninitializedCapacity: Self.length) { buffer in
      for place in 0..<Self.length {
        let shift = UInt64((Self.length - 1 - place) * 5)
        buffer[place] = Self.digits[Int(bits >> shift & 31)]
      }
      return Self.length
    }
  }

  /// Reads the eight characters of the written form.
  init?(ascii: UnsafeBufferPointer<UInt8>, from start: Int) {
    guard ascii.count - start >= Self.length else { return nil }
    var bits: UInt64 = 0
    var place = start
    while place < start + Self.length {
      guard let value = Self.value(of: ascii[place]) else { return nil }
      bits = bits << 5 | value
      place += 1
    }
    self.init(bits: bits)
  }

  private static func value(of byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "h"): UInt64(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "j"), UInt8(ascii: "k"): UInt64(byte - UInt8(ascii: "j")) + 18
    case UInt8(ascii: "m"), UInt8(ascii: "n"): UInt64(byte - UInt8(ascii: "m")) + 20
    case UInt8(ascii: "p")...UInt8(ascii: "t"): UInt64(byte - UInt8(ascii: "p")) + 22
    case UInt8(ascii: "v")...UInt8(ascii: "z"): UInt64(byte - UInt8(ascii: "v")) + 27
    default: nil
    }
  }
}
