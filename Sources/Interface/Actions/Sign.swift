import Wording

/// A sign that a room puts on the screen, as a row of data: the help that `?` opens explains it.
struct Sign: Sendable {
  /// The sign as it stands there; of one that holds a number, one that it may hold.
  let example: @Sendable (Glyphs) -> String
  let meaning: KeyPath<SignTexts, String> & Sendable

  init(_ example: String, _ meaning: KeyPath<SignTexts, String> & Sendable) {
    self.example = { _ in example }
    self.meaning = meaning
  }

  /// One that looks otherwise on terminals without Unicode.
  init(
    _ meaning: KeyPath<SignTexts, String> & Sendable,
    _ example: @escaping @Sendable (Glyphs) -> String
  ) {
    self.example = example
    self.meaning = meaning
  }
}

extension Sign {
  /// In lists: which row of how many; a row that is marked; one that folds.
  static let place = Sign("3/12", \.place)
  static let marked = Sign("*", \.marked)
  static let folded = Sign("+", \.folded)

  /// Of findings: what blocks, what advises, what was waived.
  static let blocking = Sign("!!", \.blocking)
  static let advice = Sign("!", \.advice)
  static let waived = Sign("/", \.findingWaived)

  /// In every room of a mesa, in the bar at the top.
  static let ofBook: [Sign] = [
    Sign(\.saved) { "261 \($0.saved)" }, Sign(\.notSaved) { "261 \($0.warning)" },
  ]
}
