/// What is said of a word in an agenda title that takes sides, in one language.
public struct NeutralAdvice: Hashable, Sendable {
  /// What the word does to the talk.
  public let why: String
  /// How to put it instead, with a pattern in quotation marks.
  public let instead: String

  public init(why: String, instead: String) {
    self.why = why
    self.instead = instead
  }
}
