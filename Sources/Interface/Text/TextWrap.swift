/// Breaks text into rows by words, measured as a terminal shows it.
public enum TextWrap {
  /// The rows of `text`, each at most `width` columns wide.
  ///
  /// Line breaks are kept. A row ends between words; a word wider than a row is broken. No visible
  /// character is lost or added: only the spaces at which a row ends are left out. A character that
  /// is wider than `width` by itself stands alone on its row.
  ///
  /// - Parameter width: in columns; less than one counts as one.
  /// - Returns: at least one row; `[""]` for an empty text.
  public static func wrap(_ text: String, width: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      let characters = Array(line)
      return rows(of: characters, width: width).map { range in
        var row = characters[range]
        while let last = row.last, isBreakingSpace(last) { row.removeLast() }
        return String(row)
      }
    }
  }

  /// The rows of one line as neighbouring ranges that cover it.
  ///
  /// Spaces at the end of a row belong to it and may reach beyond `width`.
  static func rows(of characters: [Character], width: Int) -> [Range<Int>] {
    let width = max(1, width)
    var rows: [Range<Int>] = []
    var start = 0
    var taken = 0
    // Where the word under way begins, if the row has something before it, and its width.
    var word = 0
    var wordTaken = 0
    for (index, character) in characters.enumerated() {
      let columns = Self.columns(of: character)
      if isBreakingSpace(character) {
        taken += columns
        word = index + 1
        wordTaken = 0
        continue
      }
      while taken + columns > width, index > start {
        let end = word > start ? word : index
        rows.append(start..<end)
        taken = word > start ? wordTaken : 0
        start = end
      }
      taken += columns
      wordTaken += columns
    }
    rows.append(start..<characters.count)
    return rows
  }

  /// Columns of a character once it has gone through ``Shown``, which makes everything visible.
  static func columns(of character: Character) -> Int {
    max(1, TextWidth.of(character))
  }

  /// A space at which a row may end; those that forbid it, and a space that carries a mark, are not.
  static func isBreakingSpace(_ character: Character) -> Bool {
    if character == " " || character == "\t" { return true }
    if character.isASCII { return false }
    let scalars = character.unicodeScalars
    guard scalars.count == 1, let value = scalars.first?.value else { return false }
    switch value {
    case 0x2007: return false
    case 0x1680, 0x2000...0x200A, 0x205F, 0x3000: return true
    default: return false
    }
  }
}
