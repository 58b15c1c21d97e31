/// What the terminal that was opened can show.
public struct TerminalCapabilities: Hashable, Sendable {
  /// How many colours; a theme's colours are brought down to it.
  public let colours: ColourDepth
  /// Whether any character may be sent; otherwise glyphs and accents get a stand-in.
  public let unicode: Bool
}
