/// A SHA-256, 32 bytes; written as 64 hexadecimal digits in lower case.
public struct Digest: Hashable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// What stands before the first folio: all zero.
  public static let none = Digest(words: (0, 0, 0, 0))

  private init(words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  /// The digest with these 32 bytes; `nil` for any other count.
  public init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 32 else { return nil }
    func word(_ index: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
    words = (word(0), word(1), word(2), word(3))
  }

  /// The digest that 64 digits in lower case write; `nil` for anything else.
  public init?(hexadecimal digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count == 64 else { return nil }
    func word(_ index: Int) -> UInt64? {
      // Without branches: whether a digit or a letter comes next cannot be foretold, and a book has
      // 64 of them on each line.
      var value: UInt64 = 0
      var areDigits = true
      for position in (index * 16)..<(index * 16 + 16) {
        let digit = digits[position]
        let isNumber = digit &- 0x30 < 10
        let isLetter = digit &- 0x61 < 6
        areDigits = areDigits && (isNumber != isLetter)
        value = value << 4 | UInt64(digit & 0x0F &+ (isLetter ? 9 : 0))
      }
      return areDigits ? value : nil
    }
    guard let first = word(0), let second = word(1), let third = word(2), let fourth = word(3)
    else { return nil }
    words = (first, second, third, fourth)
  }

  /// Calls `body` with the 32 bytes.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let bytes = (
      words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian
    )
    return withUnsafeBytes(of: bytes, body)
  }

  public static func == (left: Self, right: Self) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }
}

extension Digest: LosslessStringConvertible {
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    guard let digest = digits.withUnsafeBufferPointer(Digest.init(hexadecimal:)) else { return nil }
    self = digest
  }

  public var description: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for word in [words.0, words.1, words.2, words.3] {
      for shift in stride(from: UInt64(60), through: 0, by: -4) {
        digits.append(Hexadecimal.digit(UInt8(word >> shift & 0x0F)))
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
