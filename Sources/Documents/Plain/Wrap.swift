/// Text in lines of a width: broken at spaces, and inside a word only where it is longer than a
/// line.
enum Wrap {
  /// At least one line, which may be empty. A line feed ends a line.
  ///
  /// - Parameter width: columns, at least 2.
  static func lines(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { paragraph($0, width: width) }
  }

  /// Columns of the longest word, and of the longest line.
  static func extent(of text: String) -> (word: Int, line: Int) {
    text.split(separator: "\n").reduce((word: 0, line: 0)) { most, line in
      let words = line.split(separator: " ").map { DisplayWidth.of($0) }
      let columns = words.reduce(0, +) + max(0, words.count - 1)
      return (max(most.word, words.max() ?? 0), max(most.line, columns))
    }
  }

  private static func paragraph(_ text: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let columns = DisplayWidth.of(word)
      if used > 0, used + 1 + columns <= width {
        line += " " + word
        used += 1 + columns
        continue
      }
      if used > 0 { lines.append(line) }
      var pieces = columns <= width ? [String(word)] : pieces(of: word, width: width)
      line = pieces.removeLast()
      used = DisplayWidth.of(line)
      lines += pieces
    }
    return lines + [line]
  }

  /// A word cut so that each piece fits; between characters, and within one only if it alone is
  /// wider than a line.
  private static func pieces(of word: Substring, width: Int) -> [String] {
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var used = 0
    func add(_ scalars: some Collection<Unicode.Scalar>, columns: Int) {
      if used + columns > width, !piece.isEmpty {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
        used = 0
      }
      piece.append(contentsOf: scalars)
      used += columns
    }
    for character in word {
      let columns = DisplayWidth.of(String(character))
      if columns <= width {
        add(character.unicodeScalars, columns: columns)
      } else {
        for scalar in character.unicodeScalars {
          add(CollectionOfOne(scalar), columns: DisplayWidth.of(scalar))
        }
      }
    }
    return pieces + [String(piece)]
  }
}
