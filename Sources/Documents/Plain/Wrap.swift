import Dialogue

/// Text in lines of a width: broken at spaces, after a dash or stroke inside a word that is longer
/// than a line, and elsewhere in it only where that does not help.
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
      let words = line.split(separator: " ")
      let columns = words.reduce(0) { $0 + DisplayWidth.of($1) } + max(0, words.count - 1)
      let longest = words.flatMap { parts(of: $0) }.map { DisplayWidth.of($0) }.max() ?? 0
      return (max(most.word, longest), max(most.line, columns))
    }
  }

  /// A word in the parts between which a line may end: «Antarumi–», «campamento».
  private static func parts(of word: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = word.startIndex
    for index in word.indices where word[index] == "–" || word[index] == "-" || word[index] == "/" {
      let next = word.index(after: index)
      parts.append(word[start..<next])
      start = next
    }
    return start < word.endIndex || parts.isEmpty ? parts + [word[start...]] : parts
  }

  /// A word cut so that each piece fits, as few as may be.
  private static func pieces(of word: String, width: Int) -> [String] {
    var pieces: [String] = []
    for part in parts(of: word[...]) {
      if let last = pieces.last, DisplayWidth.of(last) + DisplayWidth.of(part) <= width {
        pieces[pieces.count - 1] = last + part
      } else {
        pieces += letters(of: String(part), width: width)
      }
    }
    return pieces
  }

  /// A part cut between characters, and within one only if it alone is wider than a line.
  private static func letters(of word: String, width: Int) -> [String] {
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
