/// A place in a mesa that has the words that somebody looked for.
public struct SearchHit: Hashable, Sendable {
  /// Name of the mesa's folder.
  public let mesa: String
  public let mesaName: String
  public let entry: SearchEntry
  public let match: SearchQuery.Match

  public init(mesa: String, mesaName: String, entry: SearchEntry, match: SearchQuery.Match) {
    self.mesa = mesa
    self.mesaName = mesaName
    self.entry = entry
    self.match = match
  }
}
