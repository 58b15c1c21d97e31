import Dialogue
import Interface

/// Running text broken into lines.
enum RunningText {
  /// `text` in lines of at most `width` columns; a longer word stands alone on its line.
  static func lines(_ text: String, width: Int) -> [String] {
    WordWrap.lines(text, width: width) { TextWidth.of($0) }
  }

  /// `text` made harmless and broken, `head` before its first line and `indent` spaces before the
  /// others; no line is wider than `width`, unless a word is.
  static func hanging(_ text: String, after head: String, indent: Int, width: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    return Shown.lines(text).flatMap { lines($0, width: width - indent) }.enumerated()
      .map { ($0.offset == 0 ? head : space) + $0.element }
  }
}
