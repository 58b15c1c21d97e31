/// A number over values by which what was damaged or mixed up is told; no signature.
///
/// FNV-1a of 64 bits: the same in every run, unlike `Hasher`.
struct Checksum {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  var value: Int { Int(Int64(bitPattern: hash)) }

  /// A text and a byte that stands in no text, so that what ends one cannot begin the next.
  mutating func add(_ text: String) {
    for byte in text.utf8 { mix(byte) }
    mix(0xFF)
  }

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: number.littleEndian) { bytes in
      for byte in bytes { mix(byte) }
    }
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    for byte in bytes { mix(byte) }
  }

  mutating func add(_ value: Statement.Value) {
    switch value {
    case .integer(let number): add(number)
    case .text(let text): add(text)
    case .null: mix(0xFE)
    }
  }

  private mutating func mix(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
