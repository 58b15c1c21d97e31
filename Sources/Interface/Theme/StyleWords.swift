/// A style as a theme file writes it: `ink`, `ink on paper`, `on paper`, `ink on paper bold dim`.
///
/// A colour that is left out is that of `text`; attributes are only those written, and `plain` says
/// that there are none.
struct StyleWords: Hashable, Sendable {
  private(set) var foreground: String?
  private(set) var background: String?
  private(set) var attributes: Attributes = []

  static let attributeNames: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse, "italic": .italic,
    "plain": [],
  ]

  /// The word between the two colours.
  static let separator = "on"

  init(_ value: String) throws(Failure) {
    var words = value.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)[...]
    if let first = words.first, first != Self.separator, Self.attributeNames[first] == nil {
      foreground = words.removeFirst()
    }
    if words.first == Self.separator {
      words.removeFirst()
      guard let colour = words.popFirst(), Self.attributeNames[colour] == nil else {
        throw .missingBackground
      }
      background = colour
    }
    for word in words {
      guard let attribute = Self.attributeNames[word] else { throw .unknownAttribute(word) }
      attributes.formUnion(attribute)
    }
  }

  enum Failure: Error, Hashable {
    case missingBackground
    case unknownAttribute(String)
  }
}
