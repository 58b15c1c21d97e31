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
    guard digits.count == 64, let start = UnsafeRawPointer(digits.baseAddress) else { return nil }
    var wrong: UInt64 = 0
    func word(_ index: Int) -> UInt64 {
      let high = Hexadecimal.eight(at: start + index * 16, wrong: &wrong)
      return high << 32 | Hexadecimal.eight(at: start + index * 16 + 8, wrong: &wrong)
    }
    words = (word(0), word(1), word(2), word(3))
    if wrong != 0 { return nil }
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
