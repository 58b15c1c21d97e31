import CPaper

/// A text broken into lines and measured, ready to be drawn line by line.
final class SetText {
  private let text: OpaquePointer

  /// Takes over what the engine made.
  init(owning text: OpaquePointer) { self.text = text }

  deinit { paper_text_free(text) }

  var lineCount: Int { Int(paper_text_line_count(text)) }
  /// Of the widest line, in points.
  var width: Double { paper_text_width(text) }
  var ascent: Double { paper_text_ascent(text) }
  var lineHeight: Double { paper_text_height(text) }
  var hasUnknownLetters: Bool { paper_text_unknown_letters(text) > 0 }

  func draw(line: Int, x: Double, baseline: Double, grey: Double, on press: OpaquePointer) {
    paper_draw_line(press, text, Int32(line), x, baseline, grey)
  }
}
