/// Patterns looked for together, told apart by their first letter so that most are never tried.
public struct LexiconPatterns: Hashable, Sendable, ExpressibleByArrayLiteral {
  public let all: [LexiconPattern]
  private let byLetter: [UInt8: [LexiconPattern]]

  public init(_ all: [LexiconPattern]) {
    self.all = all
    byLetter = Dictionary(grouping: all, by: \.firstLetter)
  }

  public init(arrayLiteral elements: LexiconPattern...) { self.init(elements) }

  public var isEmpty: Bool { all.isEmpty }

  /// The words of the longest of these patterns that begins at a word.
  func longestMatch(in text: WordSequence, at start: Int) -> Range<Int>? {
    guard text.words.indices.contains(start),
      let letter = text.words[start].folded.utf8.first, let patterns = byLetter[letter]
    else { return nil }
    var longest: Range<Int>?
    for pattern in patterns {
      guard let range = pattern.match(in: text, at: start) else { continue }
      if range.count > longest?.count ?? 0 { longest = range }
    }
    return longest
  }

  func matches(_ text: WordSequence, at start: Int) -> Bool {
    longestMatch(in: text, at: start) != nil
  }

  /// Where the first of them stands, whichever it is.
  func first(in text: WordSequence) -> Range<Int>? {
    text.words.indices.lazy.compactMap { longestMatch(in: text, at: $0) }.first
  }
}
