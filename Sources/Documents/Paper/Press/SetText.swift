import CPaper

/// A text broken into lines and measured, ready to be drawn line by line.
final class SetText {
  /// What the engine made of one window of the text after the other.
  private var parts: [OpaquePointer] = []
  private var lines: [(part: OpaquePointer, line: Int32)] = []
  /// Where the next window begins, in bytes from the beginning of the last one; nil at the end.
  private(set) var nextStart: Int?
  private(set) var hasUnknownLetters = false
  /// Of the widest line, in points.
  private(set) var width = 0.0

  deinit {
    for part in parts { paper_text_free(part) }
  }

  /// Takes over what the engine made of the next window. Its last line is left to the one after.
  func append(_ part: OpaquePointer, isLast: Bool) {
    parts.append(part)
    width = max(width, paper_text_width(part))
    hasUnknownLetters = hasUnknownLetters || paper_text_unknown_letters(part) > 0
    let count = paper_text_line_count(part)
    // A window that is one line, as of marks without letters, cannot wait for more.
    let isWhole = isLast || count < 2
    for line in 0..<(isWhole ? count : count - 1) { lines.append((part, line)) }
    nextStart = isLast ? nil : isWhole ? Int.max : paper_text_line_start(part, count - 1)
  }

  var lineCount: Int { lines.count }
  var ascent: Double { parts.first.map { paper_text_ascent($0) } ?? 0 }
  var lineHeight: Double { parts.first.map { paper_text_height($0) } ?? 0 }

  func draw(line: Int, x: Double, baseline: Double, grey: Double, on press: OpaquePointer) {
    paper_draw_line(press, lines[line].part, lines[line].line, x, baseline, grey)
  }
}
