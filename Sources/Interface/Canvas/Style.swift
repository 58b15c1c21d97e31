/// A colour as a theme names it; the terminal shows the nearest that it has.
public enum Colour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the 256 of the xterm palette; 0 to 15 are the user's own sixteen.
  case indexed(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

/// Attributes that every terminal has in some form.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Attributes(rawValue: 1)
  public static let dim = Attributes(rawValue: 2)
  public static let underline = Attributes(rawValue: 4)
  public static let reverse = Attributes(rawValue: 8)
  public static let italic = Attributes(rawValue: 16)
}

/// How a cell looks, in the bits of one word: frames hold one for each cell and compare them all.
public struct Style: Hashable, Sendable {
  /// 26 bits for each colour, then the attributes.
  private var bits: UInt64

  public init(
    foreground: Colour = .standard, background: Colour = .standard, attributes: Attributes = []
  ) {
    bits =
      UInt64(foreground.bits) | UInt64(background.bits) << 26
      | UInt64(attributes.rawValue) << 52
  }

  public var foreground: Colour {
    get { Colour(bits: UInt32(truncatingIfNeeded: bits) & Colour.mask) }
    set { self = Style(foreground: newValue, background: background, attributes: attributes) }
  }

  public var background: Colour {
    get { Colour(bits: UInt32(truncatingIfNeeded: bits >> 26) & Colour.mask) }
    set { self = Style(foreground: foreground, background: newValue, attributes: attributes) }
  }

  public var attributes: Attributes {
    get { Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> 52)) }
    set { self = Style(foreground: foreground, background: background, attributes: newValue) }
  }

  public static let plain = Style()
}

extension Colour {
  fileprivate static let mask: UInt32 = 1 << 26 - 1

  /// Which of the three it is in the upper two bits, then what belongs to it.
  fileprivate var bits: UInt32 {
    switch self {
    case .standard: 0
    case .indexed(let index): 1 << 24 | UInt32(index)
    case .rgb(let red, let green, let blue):
      2 << 24 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    }
  }

  fileprivate init(bits: UInt32) {
    switch bits >> 24 {
    case 1: self = .indexed(UInt8(truncatingIfNeeded: bits))
    case 2:
      self = .rgb(
        red: UInt8(truncatingIfNeeded: bits >> 16), green: UInt8(truncatingIfNeeded: bits >> 8),
        blue: UInt8(truncatingIfNeeded: bits))
    default: self = .standard
    }
  }
}
