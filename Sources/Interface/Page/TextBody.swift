/// Text that is read, wrapped to its pane.
struct TextBody {
  var paragraphs: [Paragraph]
  /// The first line on the screen.
  var top = 0
  /// What a key does where there is more than is seen; on the lower edge.
  var more = ""
  /// Whether the border counts the lines where there are more than are seen.
  var counts = false
  /// Whether a line stays free above where there is room: the text is read from a distance.
  var isSetOff = false
  /// More rows than these it does not take.
  var most = Int.max
  /// Whether the terminal's cursor stands at its beginning.
  var hasCaret = false
}

/// A text in one style, which may take any number of rows.
struct Paragraph: Hashable, Sendable {
  let text: String
  var scope = Scope.text

  func wrapped(width: Int) -> [Paragraph] {
    Shown.lines(text).flatMap { TextWrap.wrap($0, width: max(8, width)) }
      .map { Paragraph(text: $0, scope: scope) }
  }
}
