/// Colours as theme files write them.
enum ColourName {
  /// The sixteen that every terminal has, in its order: 0 to 15.
  static let sixteen = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta",
    "bright-cyan", "bright-white",
  ]

  /// The terminal's own colour.
  static let standard = "default"

  /// `#rrggbb`, `0` to `255`, one of the sixteen, or `default`.
  static func colour(_ word: String) -> Colour? {
    if word.utf8.first == UInt8(ascii: "#") { return rgb(word.utf8.dropFirst()) }
    if word == standard { return .standard }
    if let index = sixteen.firstIndex(of: word) { return .indexed(UInt8(index)) }
    guard word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return UInt8(word).map { .indexed($0) }
  }

  private static func rgb(_ digits: Substring.UTF8View) -> Colour? {
    var value: UInt32 = 0
    guard digits.count == 6 else { return nil }
    for digit in digits {
      switch digit {
      case 0x30...0x39: value = value << 4 | UInt32(digit - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(digit - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt32(digit - 0x61 + 10)
      default: return nil
      }
    }
    return .rgb(
      red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }
}
