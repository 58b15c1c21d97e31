/// What is said of one rule of the revision of agreements, in one language.
public struct LintText: Hashable, Sendable {
  /// What is lacking.
  public let what: String
  /// What comes of it.
  public let why: String
  /// What to do, say or ask.
  public let how: String
}
