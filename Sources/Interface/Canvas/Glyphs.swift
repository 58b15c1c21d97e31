import Dialogue

/// The signs that screens are drawn with; a second set for terminals without Unicode, and a third that
/// has words and commas in their place, for what is read aloud.
public enum Glyphs: Hashable, Sendable {
  case unicode, ascii, spoken

  public var horizontal: Character { pick("─", "-") }
  public var vertical: Character { pick("│", "|") }
  public var topLeft: Character { pick("┌", "+") }
  public var topRight: Character { pick("┐", "+") }
  public var bottomLeft: Character { pick("└", "+") }
  public var bottomRight: Character { pick("┘", "+") }
  public var here: Character { pick("▸", ">") }
  public var complete: Character { pick("✓", "*") }
  /// That the book is written; what is read aloud has it from the messages.
  public var saved: String { self == .spoken ? "" : pick("✓", "*") }
  public var warning: Character { "!" }
  public var separator: String { self == .spoken ? ", " : pick(" · ", " - ") }
  /// Between words and the count that belongs to them.
  public var gap: String { self == .spoken ? ", " : "  " }
  public var enter: String { pick("⏎", "Enter") }
  /// Of a bar.
  public var bar: Character { pick("█", "#") }
  public var more: String { pick("…", "...") }
  /// What bars of a chart are drawn with.
  public var barFull: String { pick("█", "#") }
  /// What lines of a chart are drawn with: the first, and one that is a part of it.
  public var pens: [LinePlot.Pen] { pick([.thin, .thick], [.plain, .plainThick]) }
  /// Stands where nothing was chosen.
  public var unsaid: String { pick("—", "-") }

  /// A sign before a row, with the space that parts it from the words; where words say the same, none.
  public func box(_ sign: String) -> String { self == .spoken ? "" : sign + " " }

  private func pick<Sign>(_ unicode: Sign, _ ascii: Sign) -> Sign {
    self == .unicode ? unicode : ascii
  }
}
