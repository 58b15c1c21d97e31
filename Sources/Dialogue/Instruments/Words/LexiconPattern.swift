/// Words that a lexicon looks for: each a whole word, or with `*` the beginning of one.
///
/// Compared without case and accents: `evaluar*` finds «Evaluará» and «evaluaran». With `$` behind it,
/// a pattern is found only where a sentence, or what stands between commas, ends: `no $` finds the
/// slogan «Agua sí, oro no».
public struct LexiconPattern: Hashable, Sendable, LosslessStringConvertible {
  private struct Part: Hashable, Sendable {
    let text: String
    let isBeginning: Bool
  }

  private let parts: [Part]
  private let isAtEnd: Bool

  /// `nil` for a text without a word.
  public init?(_ text: String) {
    var words = Folding.fold(text).split(separator: " ")
    isAtEnd = words.last == "$"
    if isAtEnd { words.removeLast() }
    let parts = words.map { word in
      let isBeginning = word.hasSuffix("*")
      return Part(text: String(isBeginning ? word.dropLast() : word), isBeginning: isBeginning)
    }
    guard !parts.isEmpty, parts.allSatisfy({ !$0.text.isEmpty }) else { return nil }
    self.parts = parts
  }

  public var description: String {
    parts.map { $0.text + ($0.isBeginning ? "*" : "") }.joined(separator: " ")
      + (isAtEnd ? " $" : "")
  }

  /// By which patterns are told apart.
  var firstLetter: UInt8 { parts.first?.text.utf8.first ?? 0 }

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
    if isAtEnd, end < sequence.words.count {
      let next = sequence.words[end]
      guard next.beginsClause || next.followsComma else { return nil }
    }
    return start..<end
  }
}
