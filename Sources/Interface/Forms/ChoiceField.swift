/// One of several words.
///
/// Each option has a code that lasts: a choice is kept by it, never by its place in a list that others
/// may change meanwhile.
public struct ChoiceField: Hashable, Sendable {
  public private(set) var options: [String]
  /// As many as options.
  private(set) var codes: [String]
  public var selected: Int
  /// What is said of a choice that is no longer there.
  private let lost: String

  /// - Parameter options: code and word of each.
  init(_ options: [(code: String, word: String)], selected code: String, lost: String = "") {
    self.options = options.map(\.word)
    self.lost = lost
    codes = options.map(\.code)
    selected = codes.firstIndex(of: code) ?? 0
  }

  public var word: String { options.indices.contains(selected) ? options[selected] : "" }

  /// The code of what is chosen, for a draft.
  var stored: String { codes.indices.contains(selected) ? codes[selected] : "" }

  /// Chooses what has this code.
  ///
  /// A record that was struck out since stays chosen and says so: whoever saves it is told, and no
  /// other choice is made in silence.
  mutating func restore(_ code: String) {
    if let index = codes.firstIndex(of: code) {
      selected = index
    } else if !lost.isEmpty {
      codes.append(code)
      options.append("\(code) (\(lost))")
      selected = codes.count - 1
    }
  }
}
