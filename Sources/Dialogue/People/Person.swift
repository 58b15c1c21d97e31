/// What is known of a person when it is written down.
public struct PersonDetails: Hashable, Sendable {
  public var name: String
  /// How to call the person; empty where that is the name.
  public var shortName: String
  /// As it was said: what is not eight digits is kept too.
  public var dni: String
  /// Of ``CodeList/sex``.
  public var sex: Code
  /// The one that the person speaks at the table.
  public var language: String
  /// `nil` where nobody said.
  public var needsInterpreter: Bool?
  public var phone: String
  /// `nil` for people of no party, such as the table's own team.
  public var party: PartyID?
  public var office: String
  /// The body that somebody of no party comes from.
  public var entity: String

  public init(
    name: String, shortName: String = "", dni: String = "", sex: Code = .unsaid,
    language: String = "", needsInterpreter: Bool? = nil, phone: String = "",
    party: PartyID? = nil, office: String = "", entity: String = ""
  ) {
    self.name = name
    self.shortName = shortName
    self.dni = dni
    self.sex = sex
    self.language = language
    self.needsInterpreter = needsInterpreter
    self.phone = phone
    self.party = party
    self.office = office
    self.entity = entity
  }

  /// How the person is called at the table.
  public var called: String { shortName.isEmpty ? name : shortName }
}

/// Somebody of whom the mesa speaks. Two people with the same name are two people.
public struct Person: Hashable, Sendable, Identifiable {
  public let id: PersonID
  public var details: PersonDetails
  /// Why and by which folio the person was taken off the list for the future; `nil` while they stand
  /// on it. What refers to them goes on doing so.
  public internal(set) var strike: PersonStrike?

  public var name: String { details.name }
  public var party: PartyID? { details.party }
  public var isStruck: Bool { strike != nil }

  public init(id: PersonID, details: PersonDetails) {
    self.id = id
    self.details = details
  }
}

/// That a person is no longer offered where somebody is chosen.
public struct PersonStrike: Hashable, Sendable {
  public let reason: String
  public let folio: Int
}
