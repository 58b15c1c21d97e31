/// A field of a session that somebody changed after it was seen by another who changes it too.
public struct SessionClash: Hashable, Sendable {
  public let id: SessionID
  /// One field is named: as it stands now, and as it was to be written.
  public let stands: SessionRevision
  public let yours: SessionRevision
  /// Titles of the matters that the two name, so that they can be told in words.
  public let titles: [RecordID: String]

  public init(
    id: SessionID, stands: SessionRevision, yours: SessionRevision,
    titles: [RecordID: String] = [:]
  ) {
    self.id = id
    self.stands = stands
    self.yours = yours
    self.titles = titles
  }

  init(id: SessionID, stands: SessionRevision, yours: SessionRevision, in mesa: Mesa) {
    let items = [stands.agenda, yours.agenda].compactMap(\.self).flatMap { $0.map(\.item) }
    let records = items.compactMap(mesa.records.everWritten)
    self.init(
      id: id, stands: stands, yours: yours,
      titles: Dictionary(records.map { ($0.id, $0.text(.title)) }) { first, _ in first })
  }
}
