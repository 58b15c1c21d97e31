/// What changes on a person; `nil` leaves a field as it stands, and an empty one clears it.
public struct PersonRevision: Hashable, Sendable {
  public var name: String?
  public var shortName: String?
  public var dni: String?
  public var sex: Code?
  public var language: String?
  public var needsInterpreter: Bool??
  public var phone: String?
  public var party: PartyID??
  public var office: String?
  public var entity: String?

  public init() {}

  /// Every field, as `details` has it.
  public init(_ details: PersonDetails) {
    name = details.name
    shortName = details.shortName
    dni = details.dni
    sex = details.sex
    language = details.language
    needsInterpreter = .some(details.needsInterpreter)
    phone = details.phone
    party = .some(details.party)
    office = details.office
    entity = details.entity
  }

  /// The fields in which `new` differs from `old`.
  public init(from old: PersonDetails, to new: PersonDetails) {
    name = new.name == old.name ? nil : new.name
    shortName = new.shortName == old.shortName ? nil : new.shortName
    dni = new.dni == old.dni ? nil : new.dni
    sex = new.sex == old.sex ? nil : new.sex
    language = new.language == old.language ? nil : new.language
    needsInterpreter =
      new.needsInterpreter == old.needsInterpreter ? nil : .some(new.needsInterpreter)
    phone = new.phone == old.phone ? nil : new.phone
    party = new.party == old.party ? nil : .some(new.party)
    office = new.office == old.office ? nil : new.office
    entity = new.entity == old.entity ? nil : new.entity
  }

  /// The names of those that it names.
  var fields: [String] {
    let named: [(String, Bool)] = [
      ("name", name != nil), ("shortName", shortName != nil), ("dni", dni != nil),
      ("sex", sex != nil), ("language", language != nil),
      ("needsInterpreter", needsInterpreter != nil), ("phone", phone != nil),
      ("party", party != nil), ("office", office != nil), ("entity", entity != nil),
    ]
    return named.filter(\.1).map(\.0)
  }

  /// `details` with these changes made.
  public func applied(to details: PersonDetails) -> PersonDetails {
    PersonDetails(
      name: name ?? details.name, shortName: shortName ?? details.shortName,
      dni: dni ?? details.dni, sex: sex ?? details.sex, language: language ?? details.language,
      needsInterpreter: needsInterpreter ?? details.needsInterpreter,
      phone: phone ?? details.phone, party: party ?? details.party,
      office: office ?? details.office, entity: entity ?? details.entity)
  }

  /// The same with its texts as a person's are kept.
  var tidied: PersonRevision {
    var result = self
    result.name = name?.tidyLine
    result.shortName = shortName?.tidyLine
    result.dni = dni?.tidyLine
    result.language = language?.tidyLine
    result.phone = phone?.tidyLine
    result.office = office?.tidyLine
    result.entity = entity?.tidyLine
    return result
  }
}

extension PersonRevision: FieldRevision { typealias Whole = PersonDetails }
