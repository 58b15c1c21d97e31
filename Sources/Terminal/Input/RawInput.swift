import Interface

/// One thing that ncurses took from the terminal, before letters and pastes are put together.
enum RawInput: Hashable, Sendable {
  case byte(UInt8)
  case key(Key)
  case press(Point)
  case wheel(Int, Point)
  case pasteStart, pasteEnd
  /// A key that means nothing here.
  case other
}
