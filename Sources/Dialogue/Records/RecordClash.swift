/// A field of a record that two changed at once.
public struct RecordClash: Hashable, Sendable {
  public let id: RecordID
  public let kind: RecordKind
  public let key: FieldKey
  /// What the field holds now and what it was to hold; `nil` where that is nothing.
  public let stands: Value?
  public let yours: Value?
  /// What the two values refer to, so that they can be told in words.
  public let parties: [PartyID: String]
  public let people: [PersonID: String]
  public let records: [RecordID: Record]

  public init(
    id: RecordID, kind: RecordKind, key: FieldKey, stands: Value?, yours: Value?,
    parties: [PartyID: String] = [:], people: [PersonID: String] = [:],
    records: [RecordID: Record] = [:]
  ) {
    self.id = id
    self.kind = kind
    self.key = key
    self.stands = stands
    self.yours = yours
    self.parties = parties
    self.people = people
    self.records = records
  }
}
