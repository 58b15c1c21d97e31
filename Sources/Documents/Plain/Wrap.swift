import Dialogue

/// Text in lines of a width: broken at spaces, and inside a word only where it is longer than a
/// line.
enum Wrap {
  /// At least one line, which may be empty. A line feed ends a line.
  ///
  /// - Parameter width: columns, at least 2.
  static func lines(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap {
        WordWrap.lines(
          $0, width: width, columns: { DisplayWidth.of($0) }, cut: { pieces(of: $0, width: width) })
      }
  }

  /// Columns of the longest word, and of the longest line.
  static func extent(of text: String) -> (word: Int, line: Int) {
    text.split(separator: "\n").reduce((word: 0, line: 0)) { most, line in
      let words = line.split(separator: " ").map { DisplayWidth.of($0) }
      let columns = words.reduce(0, +) + max(0, words.count - 1)
      return (max(most.word, words.max() ?? 0), max(most.line, columns))
    }
  }

  /// A word cut so that each piece fits; between characters, and within one only if it alone is
  /// wider than a line.
  private static func pieces(of word: String, width: Int) -> [String] {
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
