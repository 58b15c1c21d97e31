/// A style as a theme file writes it: `ink`, `ink on paper`, `on paper`, `ink on paper bold dim`.
///
/// A colour that is left out is that of `text`; attributes are only those written, and `plain` says
/// that there are none.
struct StyleWords: Hashable, Sendable {
  private(set) var foreground: String?
  private(set) var background: String?
  private(set) var attributes: Attributes = []

  /// What a word after the colours stands for; `nil` for one that is no attribute.
  static func attribute(_ word: String) -> Attributes? {
    switch word {
    case "bold": .bold
    case "dim": .dim
    case "underline": .underline
    case "reverse": .reverse
    case "italic": .italic
    case "plain": []
    default: nil
    }
  }

  /// The word between the two colours.
  static let separator = "on"

  init(_ value: String) throws(Failure) {
    var words = Words(rest: value.utf8[...])
    var word = words.next()
    if let first = word, first != Self.separator, Self.attribute(first) == nil {
      foreground = first
      word = words.next()
    }
    if word == Self.separator {
      guard let colour = words.next(), Self.attribute(colour) == nil else {
        throw .missingBackground
      }
      background = colour
      word = words.next()
    }
    while let name = word {
      guard let attribute = Self.attribute(name) else { throw .unknownAttribute(name) }
      attributes.formUnion(attribute)
      word = words.next()
    }
  }

  /// The words of a line, one after the other: a start reads many lines and keeps few.
  private struct Words {
    var rest: Substring.UTF8View

    mutating func next() -> String? {
      rest = rest.drop(while: Self.isSpace)
      let word = rest.prefix { !Self.isSpace($0) }
      rest = rest[word.endIndex...]
      return word.isEmpty ? nil : String(Substring(word))
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  }

  enum Failure: Error, Hashable {
    case missingBackground
    case unknownAttribute(String)
  }
}
