/// A field of a person that two changed at once.
public struct PersonClash: Hashable, Sendable {
  public let id: PersonID
  /// One field is named: as it stands now, and as it was to be written.
  public let stands: PersonRevision
  public let yours: PersonRevision
  /// The parties that the two name, so that they can be told in words.
  public let parties: [PartyID: String]

  public init(
    id: PersonID, stands: PersonRevision, yours: PersonRevision, parties: [PartyID: String] = [:]
  ) {
    self.id = id
    self.stands = stands
    self.yours = yours
    self.parties = parties
  }

  init(id: PersonID, stands: PersonRevision, yours: PersonRevision, in mesa: Mesa) {
    let named = [stands.party, yours.party].compactMap { $0 ?? nil }.compactMap(mesa.party)
    self.init(
      id: id, stands: stands, yours: yours,
      parties: Dictionary(named.map { ($0.id, $0.name) }) { first, _ in first })
  }
}
