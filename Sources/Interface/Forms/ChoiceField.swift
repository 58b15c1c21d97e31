/// One of several words.
///
/// Each option has a code that lasts: a choice is kept by it, never by its place in a list that others
/// may change meanwhile.
public struct ChoiceField: Hashable, Sendable {
  public let options: [String]
  /// As many as options.
  let codes: [String]
  public var selected: Int

  /// - Parameter options: code and word of each.
  init(_ options: [(code: String, word: String)], selected code: String) {
    self.options = options.map(\.word)
    codes = options.map(\.code)
    selected = codes.firstIndex(of: code) ?? 0
  }

  public var word: String { options.indices.contains(selected) ? options[selected] : "" }

  /// The code of what is chosen, for a draft.
  var stored: String { codes.indices.contains(selected) ? codes[selected] : "" }

  /// Chooses what has this code, if that is still there.
  mutating func restore(_ code: String) {
    if let index = codes.firstIndex(of: code) { selected = index }
  }
}
