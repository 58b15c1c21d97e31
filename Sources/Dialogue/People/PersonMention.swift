/// How a command speaks of somebody: by number, or by name until it is carried out.
public enum PersonMention: Hashable, Sendable {
  case known(PersonID)
  /// With whatever else is said of the person.
  indirect case named(PersonDetails)

  public static func named(_ name: String, of party: PartyID? = nil) -> PersonMention {
    .named(PersonDetails(name: name, party: party))
  }
}

extension Mesa {
  /// Which of these people of one name are meant: those of the party and with the DNI where they are
  /// said. Of several, one with just that DNI is the one that is meant.
  func people(meant details: PersonDetails, among people: [Person]) -> [Person] {
    let found = people.filter { details.party == nil || $0.party == details.party }
    let dni = details.dni.tidyLine
    guard !dni.isEmpty else { return found }
    let exact = found.filter { $0.details.dni == dni }
    return exact.isEmpty ? found.filter { $0.details.dni.isEmpty } : exact
  }
}

extension PersonDetails {
  /// What a person who is meant by these details has otherwise; what is not said stays.
  public func changes(on person: Person) -> PersonRevision {
    var next = person.details
    func take(_ key: WritableKeyPath<PersonDetails, String>) {
      let text = self[keyPath: key].tidyLine
      if !text.isEmpty { next[keyPath: key] = text }
    }
    take(\.shortName)
    take(\.dni)
    take(\.language)
    take(\.phone)
    take(\.office)
    take(\.entity)
    if sex != .unsaid { next.sex = sex }
    if let needsInterpreter { next.needsInterpreter = needsInterpreter }
    if let party { next.party = party }
    return PersonRevision(from: person.details, to: next)
  }
}
