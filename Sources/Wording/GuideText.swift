/// What the guide says of one checklist item, in one language.
public struct GuideText: Hashable, Sendable {
  /// Imperative, at most 72 characters.
  public let title: String
  /// What goes wrong without it.
  public let why: String
  /// What to do, say or ask.
  public let how: String
  /// The mistake most often made.
  public let mistake: String

  public init(title: String, why: String, how: String, mistake: String) {
    self.title = title
    self.why = why
    self.how = how
    self.mistake = mistake
  }
}

/// Name and purpose of a list of items, in one language.
public struct ListText: Hashable, Sendable {
  public let title: String
  public let purpose: String

  public init(title: String, purpose: String) {
    self.title = title
    self.purpose = purpose
  }
}
