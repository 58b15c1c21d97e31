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
    var words = value.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 })
      .map { String(Substring($0)) }[...]
    if let first = words.first, first != Self.separator, Self.attribute(first) == nil {
      foreground = words.removeFirst()
    }
    if words.first == Self.separator {
      words.removeFirst()
      guard let colour = words.popFirst(), Self.attribute(colour) == nil else {
        throw .missingBackground
      }
      background = colour
    }
    for word in words {
      guard let attribute = Self.attribute(word) else { throw .unknownAttribute(word) }
      attributes.formUnion(attribute)
    }
  }

  enum Failure: Error, Hashable {
    case missingBackground
    case unknownAttribute(String)
  }
}
