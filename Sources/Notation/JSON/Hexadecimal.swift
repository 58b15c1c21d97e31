/// Hexadecimal digits in lower case: what digests and escapes are written with.
enum Hexadecimal {
  /// The digit of `value`, 0 to 15.
  static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x57 + value
  }

  /// The value of a digit of either case; `nil` for any other byte.
  static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x57
    case 0x41...0x46: digit - 0x37
    default: nil
    }
  }

  /// The value of eight digits in lower case, all at once: a book has 64 digits on each line.
  ///
  /// - Parameter wrong: gets bits set where any of the eight is no such digit.
  static func eight(at start: UnsafeRawPointer, wrong: inout UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let text = UInt64(bigEndian: start.loadUnaligned(as: UInt64.self))
    // Letters have bit 6 set and begin at 1, digits at 0.
    let values = (text & (ones &* 0x0F)) &+ (text >> 6 & ones) &* 9
    // What these values would be written with: no other byte is the same as its own digit.
    let letters = (values &+ ones &* 6) >> 4 & ones
    wrong |= text ^ (values &+ ones &* 0x30 &+ letters &* 0x27)
    wrong |= values & (ones &* 0x10)
    let pairs = (values | values >> 4) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF
    return (fours | fours >> 16) & 0xFFFF_FFFF
  }
}
