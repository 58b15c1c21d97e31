/// A key, without the character keys.
public enum Key: Hashable, Sendable {
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  /// A printable character as typed.
  case character(Character)
  /// Control with a letter, in lower case.
  case control(Character)
  /// Alt (or Esc held) with a character; with a carriage return it is Alt and Enter, with the
  /// delete character Alt and Backspace.
  case alt(Character)
}

/// Something that came from the terminal, or a line that was typed where there is no screen.
public enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one go; never runs commands.
  case paste(String)
  /// Letters, Enter and Tab that came at once, more than anyone types: a paste from a terminal that
  /// does not say so, or typed ahead. Keys where a text takes them, else a paste.
  case burst([Key])
  case resize(Size)
  /// Left button pressed at a cell; `count` is 2 for a double click.
  case click(Point, count: Int)
  /// A row of a pane of the page was named by its number.
  case choose(row: Int, in: PaneID)
  /// The field in focus holds this text now; of a choice it is the codes of what is chosen.
  case fill(String)
  /// Wheel: negative is up.
  case scroll(Int, at: Point)
  /// The terminal went away.
  case hangUp
}
