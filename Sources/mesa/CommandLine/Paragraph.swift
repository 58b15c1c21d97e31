import Interface

/// Running text broken into lines.
enum Paragraph {
  /// `text` in lines of at most `width` columns; a longer word stands alone on its line.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let candidate = line.isEmpty ? String(word) : line + " " + word
      if TextWidth.of(candidate) > width, !line.isEmpty {
        lines.append(line)
        line = String(word)
      } else {
        line = candidate
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }
}
