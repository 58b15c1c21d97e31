import Dialogue
import Wording

/// What screens are made from besides the state: content, words and looks.
public struct Resources: Sendable {
  public let handbook: Handbook
  /// The two guides, and the places, are read on first use: the first frame does not wait.
  public let guides: @Sendable (Language) -> Guide
  /// Places that match what was typed, best first.
  public let places: @Sendable (_ text: String, _ limit: Int) -> [Place]
  public let themes: ThemeShelf

  public init(
    handbook: Handbook, guides: @escaping @Sendable (Language) -> Guide,
    places: @escaping @Sendable (String, Int) -> [Place], themes: ThemeShelf
  ) {
    self.handbook = handbook
    self.guides = guides
    self.places = places
    self.themes = themes
  }
}

/// How the screens look and speak.
public struct Appearance: Sendable {
  public var wording: Wording
  public var guide: Guide
  public var theme: Theme
  public var glyphs: Glyphs

  public init(wording: Wording, guide: Guide, theme: Theme, glyphs: Glyphs) {
    self.wording = wording
    self.guide = guide
    self.theme = theme
    self.glyphs = glyphs
  }
}
