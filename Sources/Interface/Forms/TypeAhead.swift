import Dialogue

/// The letters by which one of several words is found: accents and case aside.
///
/// They are kept until another kind of key; the same letter again goes to the next word.
struct TypeAhead: Hashable, Sendable {
  private var typed = ""

  mutating func end() { typed = "" }

  /// The word that a key finds, after those typed before it or by itself; a digit or a space begins
  /// nothing.
  ///
  /// - Returns: `nil` where no word has it.
  mutating func find(_ key: Key, in words: [String], from current: Int) -> Int? {
    guard let letter = key.letter.map({ Folding.fold(String($0)) }) else { return nil }
    let folded = words.map { Folding.fold($0) }
    if !typed.isEmpty {
      let found = Self.matches(typed + letter, in: folded)
      if let first = found.first {
        typed += letter
        return found.contains(current) ? current : first
      }
    }
    guard key.begins else { return nil }
    let found = Self.matches(letter, in: folded)
    guard let first = found.first else { return nil }
    typed = letter
    guard found.contains(current) else { return first }
    return found.first { $0 > current } ?? first
  }

  /// Those that begin so; where none does, those of which a further word does.
  private static func matches(_ beginning: String, in words: [String]) -> [Int] {
    let found = words.indices.filter { words[$0].hasPrefix(beginning) }
    guard found.isEmpty else { return found }
    return words.indices.filter { index in
      let word = words[index]
      return word.indices.contains {
        word[$0] == " " && word[word.index(after: $0)...].hasPrefix(beginning)
      }
    }
  }
}

extension Key {
  /// What a key types; `nil` for those that type nothing.
  var letter: Character? { if case .character(let letter) = self { letter } else { nil } }

  /// Whether it is a letter by which a word is looked for.
  var begins: Bool { letter != nil && letter != " " && digit == nil }

  /// The number on a key of the digits.
  var digit: Int? { letter.flatMap { $0.isASCII ? $0.wholeNumberValue : nil } }
}
