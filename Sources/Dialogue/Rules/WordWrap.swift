/// Running text in lines of a width, whatever the width is measured in.
///
/// What is edited on the screens is broken by `Interface`, which has to know of each cell where it
/// stands in the text, spaces included; all else goes through here.
public enum WordWrap {
  /// The words of one paragraph in lines; spaces between words count as one.
  ///
  /// - Parameters:
  ///   - width: in columns.
  ///   - columns: how many a word takes.
  ///   - cut: a word that is wider than a line, in pieces, of which there is at least one; whole
  ///     if left out, so that a path can still be copied.
  /// - Returns: at least one line; an empty one for a text without words.
  public static func lines(
    _ text: some StringProtocol, width: Int, columns: (String) -> Int,
    cut: (String) -> [String] = { [$0] }
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ").map({ String($0) }) {
      let taken = columns(word)
      if used > 0, used + 1 + taken <= width {
        line += " " + word
        used += 1 + taken
        continue
      }
      if used > 0 { lines.append(line) }
      var pieces = taken <= width ? [word] : cut(word)
      line = pieces.popLast() ?? ""
      used = columns(line)
      lines += pieces
    }
    return lines + [line]
  }
}
