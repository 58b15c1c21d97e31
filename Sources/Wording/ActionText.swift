/// Name and short label of one action of the screens.
public struct ActionText: Hashable, Sendable {
  /// What it does, for the palette, the help and the manual.
  public let title: String
  /// One or two words for the key bar.
  public let label: String

  public init(_ title: String, _ label: String) {
    self.title = title
    self.label = label
  }
}
