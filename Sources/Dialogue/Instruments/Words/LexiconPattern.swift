/// Words that a lexicon looks for: each a whole word, or with `*` the beginning of one.
///
/// Compared without case and accents: `evaluar*` finds «Evaluará» and «evaluaran».
public struct LexiconPattern: Hashable, Sendable, LosslessStringConvertible {
  private struct Part: Hashable, Sendable {
    let text: String
    let isBeginning: Bool
  }

  private let parts: [Part]

  /// `nil` for a text without a word.
  public init?(_ text: String) {
    let parts = Folding.fold(text).split(separator: " ").map { word in
      let isBeginning = word.hasSuffix("*")
      return Part(text: String(isBeginning ? word.dropLast() : word), isBeginning: isBeginning)
    }
    guard !parts.isEmpty, parts.allSatisfy({ !$0.text.isEmpty }) else { return nil }
    self.parts = parts
  }

  public var description: String {
    parts.map { $0.text + ($0.isBeginning ? "*" : "") }.joined(separator: " ")
  }

  /// The words of the pattern where it begins at a word; never across two sentences.
  func match(in sequence: WordSequence, at start: Int) -> Range<Int>? {
    let end = start + parts.count
    guard start >= 0, end <= sequence.words.count else { return nil }
    for (part, word) in zip(parts, sequence.words[start..<end]) {
      let fits = part.isBeginning ? word.folded.hasPrefix(part.text) : word.folded == part.text
      guard fits else { return nil }
    }
    guard sequence.words[start..<end].dropFirst().allSatisfy({ !$0.beginsClause }) else {
      return nil
    }
    return start..<end
  }
}

extension [LexiconPattern] {
  /// The words of the longest of these patterns that begins at a word.
  func longestMatch(in sequence: WordSequence, at start: Int) -> Range<Int>? {
    compactMap { $0.match(in: sequence, at: start) }.max { $0.count < $1.count }
  }
}
