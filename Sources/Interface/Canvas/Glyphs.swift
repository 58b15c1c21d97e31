/// The signs that screens are drawn with; a second set for terminals without Unicode.
public struct Glyphs: Hashable, Sendable {
  public let horizontal: Character
  public let vertical: Character
  public let topLeft: Character
  public let topRight: Character
  public let bottomLeft: Character
  public let bottomRight: Character
  public let here: Character
  public let complete: Character
  public let saved: Character
  public let warning: Character
  public let separator: String
  public let enter: String
  public let more: String
  /// Stands where nothing was chosen.
  public let unsaid: String

  public static let unicode = Glyphs(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
    bottomRight: "┘", here: "▸", complete: "✓", saved: "✓", warning: "!", separator: " · ",
    enter: "⏎", more: "…", unsaid: "—")

  public static let ascii = Glyphs(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
    bottomRight: "+", here: ">", complete: "*", saved: "*", warning: "!", separator: " - ",
    enter: "Enter", more: "...", unsaid: "-")
}
