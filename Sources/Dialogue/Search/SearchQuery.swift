/// What somebody looks for: words of which each must stand in a text, whole or as the beginning of one.
public struct SearchQuery: Hashable, Sendable {
  /// Folded; at least one, none twice.
  public let words: [String]

  /// How a text has the words; whole ones come first.
  public enum Match: Hashable, Sendable {
    /// Each as a whole word.
    case whole
    /// Each at least as the beginning of one.
    case beginning
  }

  /// Fails where `text` has no letter and no digit.
  public init?(_ text: String) {
    var words: [String] = []
    for word in Self.words(of: text) where !words.contains(word) { words.append(word) }
    guard !words.isEmpty else { return nil }
    self.words = words
  }

  /// `nil` where a word is missing.
  public func match(_ text: String) -> Match? {
    let found = Self.words(of: text)
    var isWhole = true
    for word in words {
      if found.contains(word) { continue }
      guard found.contains(where: { $0.utf8.starts(with: word.utf8) }) else { return nil }
      isWhole = false
    }
    return isWhole ? .whole : .beginning
  }

  /// The words of a text, folded: runs of letters and digits of any script.
  public static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in Folding.fold(text).unicodeScalars {
      if isOfWord(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9": true
    case "\u{80}"...: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    case _: false
    }
  }
}
