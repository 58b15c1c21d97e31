/// A key, without the character keys.
public enum Key: Hashable, Sendable {
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  /// A printable character as typed.
  case character(Character)
  /// Control with a letter, in lower case.
  case control(Character)
  /// Alt (or Esc held) with a character.
  case alt(Character)
}

/// Something that came from the terminal.
public enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one go; never runs commands.
  case paste(String)
  case resize(Size)
  /// Left button pressed at a cell.
  case click(Point)
  /// Wheel: negative is up.
  case scroll(Int, at: Point)
  /// The terminal went away.
  case hangUp
}
