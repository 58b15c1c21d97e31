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

/// How a cell looks.
public struct Style: Hashable, Sendable {
  public var foreground: Colour
  public var background: Colour
  public var attributes: Attributes

  public init(
    foreground: Colour = .standard, background: Colour = .standard, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  public static let plain = Style()
}
