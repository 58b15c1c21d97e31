import Interface

/// Text into a frame, as plainly as can be.
enum Ink {
  static func write(
    _ text: String, at place: Point, style: Style = .plain, on frame: inout Frame
  ) {
    guard (0..<frame.size.rows).contains(place.row) else { return }
    var column = place.column
    for character in text {
      let width = max(1, TextWidth.of(character))
      guard column + width <= frame.size.columns else { return }
      frame[column, place.row] = Cell(character, style)
      if width == 2 { frame[column + 1, place.row] = Cell(nil, style) }
      column += width
    }
  }
}
