import Interface

/// A style in the numbers that the terminal takes.
struct Pen: Hashable, Sendable {
  /// The terminal's own colour.
  static let standard: Int32 = -1

  let foreground: Int32
  let background: Int32
  let attributes: UInt8

  init(_ style: Style, depth: ColourDepth) {
    var attributes = style.attributes
    var foreground = Self.number(of: style.foreground, depth: depth)
    var background = Self.number(of: style.background, depth: depth)
    if depth == .eight {
      // Bold is how these terminals brighten a letter; grey on black they cannot show at all.
      if foreground == 8 {
        foreground = 7
        attributes.insert(.dim)
      } else if foreground > 8 {
        foreground -= 8
        attributes.insert(.bold)
      }
      if background >= 8 { background = background == 8 ? 0 : background - 8 }
    }
    if foreground == background, foreground != Self.standard, style.foreground != style.background {
      foreground = Self.contrast(to: style.background, depth: depth)
    }
    self.foreground = foreground
    self.background = background
    self.attributes = attributes.rawValue
  }

  /// The number of a colour; for eight colours still one of sixteen.
  private static func number(of colour: Colour, depth: ColourDepth) -> Int32 {
    switch (colour, depth) {
    case (.standard, _), (_, .none): standard
    case (.indexed(let index), .palette256): Int32(index)
    case (.indexed(let index), .rgb): index < 8 ? Int32(index) : direct(RGB(index: index))
    case (.indexed(let index), .sixteen), (.indexed(let index), .eight):
      Int32(index < 16 ? index : RGB(index: index).nearestOf16)
    case (.rgb(let red, let green, let blue), .rgb): direct(RGB(red, green, blue))
    case (.rgb(let red, let green, let blue), .palette256):
      Int32(RGB(red, green, blue).nearestOf256)
    case (.rgb(let red, let green, let blue), .sixteen),
      (.rgb(let red, let green, let blue), .eight):
      Int32(RGB(red, green, blue).nearestOf16)
    }
  }

  /// Terminals with direct colours take 0 to 7 as the eight old ones: a blue too dark to tell
  /// from black stands for itself no more.
  private static func direct(_ colour: RGB) -> Int32 {
    let value = Int32(colour.red) << 16 | Int32(colour.green) << 8 | Int32(colour.blue)
    return value > 0 && value < 8 ? 8 : value
  }

  /// Black or white, whichever can be read on a background that swallowed the foreground.
  private static func contrast(to background: Colour, depth: ColourDepth) -> Int32 {
    let isLight =
      switch background {
      case .standard: false
      case .indexed(let index): RGB(index: index).lightness > 127
      case .rgb(let red, let green, let blue): RGB(red, green, blue).lightness > 127
      }
    return isLight ? 0 : 7
  }
}
