/// The signs that screens are drawn with; a second set for terminals without Unicode.
public enum Glyphs: Hashable, Sendable {
  case unicode, ascii

  public var horizontal: Character { pick("─", "-") }
  public var vertical: Character { pick("│", "|") }
  public var topLeft: Character { pick("┌", "+") }
  public var topRight: Character { pick("┐", "+") }
  public var bottomLeft: Character { pick("└", "+") }
  public var bottomRight: Character { pick("┘", "+") }
  public var here: Character { pick("▸", ">") }
  public var complete: Character { pick("✓", "*") }
  public var saved: Character { pick("✓", "*") }
  public var warning: Character { "!" }
  public var separator: String { pick(" · ", " - ") }
  public var enter: String { pick("⏎", "Enter") }
  public var more: String { pick("…", "...") }
  /// Stands where nothing was chosen.
  public var unsaid: String { pick("—", "-") }

  private func pick<Sign>(_ unicode: Sign, _ ascii: Sign) -> Sign {
    self == .unicode ? unicode : ascii
  }
}
