/// Puts scalars together from bytes that may come one at a time; what is no UTF-8 is dropped.
struct UTF8Assembler {
  private var bytes: [UInt8] = []
  private var expected = 0

  /// The scalars that `byte` completes: none or one.
  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    if expected > 0, byte & 0xC0 == 0x80 {
      bytes.append(byte)
      guard bytes.count == expected else { return [] }
      expected = 0
      return String(validating: bytes, as: UTF8.self).map { Array($0.unicodeScalars) } ?? []
    }
    expected =
      switch byte {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    bytes = [byte]
    return byte < 0x80 ? [Unicode.Scalar(byte)] : []
  }
}
