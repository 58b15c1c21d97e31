/// Somebody, or a body, as one cell of a paper names them.
public struct PublicName: Hashable, Sendable {
  /// Empty where nobody was named.
  public let name: String
  /// What tells them from others who are called alike; `nil` where nobody is.
  public let mark: PersonMark?
  /// The party for which they answer; `nil` where that is not told with the name.
  public let party: String?

  public init(_ name: String, mark: PersonMark? = nil, party: String? = nil) {
    self.name = name
    self.mark = mark
    self.party = party
  }

  init(of person: PersonID, in mesa: Mesa, party: String? = nil) {
    self.init(mesa.name(of: person), mark: mesa.mark(of: person), party: party)
  }

  /// What a field holds that takes a person or a text.
  init(_ record: Record, _ key: FieldKey, in mesa: Mesa) {
    if let person = record.person(key) {
      self.init(of: person, in: mesa)
    } else {
      self.init(record.text(key))
    }
  }
}
