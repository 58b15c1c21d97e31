/// A text as words, with the places of those words in it.
///
/// Words are runs of letters and digits; `n.º` and the like fall apart, which does no harm.
public struct WordSequence: Hashable, Sendable {
  public struct Word: Hashable, Sendable {
    /// Without case and accents.
    public let folded: String
    /// Lower case, accents kept: Spanish tells «hará» from «para» by them.
    public let lowered: String
    /// In characters of the text.
    public let range: Range<Int>
    /// A full stop, semicolon, colon or line break stands between this word and the one before.
    public let beginsClause: Bool
    /// A comma does.
    public let followsComma: Bool
    /// Begins with a capital and goes on in small letters, as names do.
    public let isCapitalised: Bool

    public var isNumber: Bool { folded.first?.isNumber == true }
  }

  public let words: [Word]
  private let text: [Character]

  public init(_ text: String) {
    let characters = Array(text)
    var words: [Word] = []
    var start: Int?
    var beginsClause = true
    var followsComma = false
    for index in 0...characters.count {
      let isLetter = index < characters.count && characters[index].isWordPart
      if isLetter {
        start = start ?? index
        continue
      }
      if let first = start {
        let word = String(characters[first..<index])
        words.append(
          Word(
            folded: Folding.fold(word), lowered: word.lowercased(), range: first..<index,
            beginsClause: beginsClause, followsComma: followsComma,
            isCapitalised: characters[first].isUppercase
              && word.dropFirst().contains(where: \.isLowercase)
          ))
        beginsClause = false
        followsComma = false
        start = nil
      }
      guard index < characters.count else { continue }
      beginsClause = beginsClause || Self.endsClause(characters, at: index)
      followsComma = followsComma || characters[index] == ","
    }
    self.words = words
    self.text = characters
  }

  /// The text between the first and the last of these words, as it was written.
  public func text(of words: Range<Int>) -> String { String(text[range(of: words)]) }

  /// Where these words stand, in characters.
  public func range(of range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return words[range.lowerBound].range.lowerBound..<words[last].range.upperBound
  }

  /// Where a pattern stands first, in words.
  public func first(_ pattern: LexiconPattern) -> Range<Int>? {
    words.indices.lazy.compactMap { pattern.match(in: self, at: $0) }.first
  }

  /// A point within «1.500», «N.º» or «8:30» ends nothing: only before a space or the end it does.
  private static func endsClause(_ characters: [Character], at index: Int) -> Bool {
    switch characters[index] {
    case ";": true
    case ".", ":": index + 1 == characters.count || !characters[index + 1].isWordPart
    default: characters[index].isNewline
    }
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
