extension Mesa {
  func decidePerson(
    _ command: PersonCommand, _ new: NewIdentities
  ) throws(Refusal) -> PersonEvent {
    switch command {
    case .add(let details):
      return .added(Person(id: new.person, details: try checked(details)))
    case .revise(let id, let revision, let seen):
      return try decideRevision(of: try known(id), revision.tidied, seen: seen.tidied)
    case .strike(let id, let reason):
      let person = try known(id)
      guard !person.isStruck else { throw .nothingChanges }
      for session in sessions { try checkNoTurns(of: person, at: session) }
      return .struck(id, reason: try required(reason, .reason))
    }
  }

  private func known(_ id: PersonID) throws(Refusal) -> Person {
    guard let person = person(id) else { throw .unknownPerson(id) }
    return person
  }

  private func decideRevision(
    of person: Person, _ revision: PersonRevision, seen: PersonRevision
  ) throws(Refusal) -> PersonEvent {
    let (old, id) = (person.details, person.id)
    let merge = FieldMerge(stands: old, wanted: revision.applied(to: old), seen: seen) {
      .person(PersonClash(id: id, stands: $0, yours: $1, in: self))
    }
    let merged = PersonDetails(
      name: try merge.field(\.name, \.name),
      shortName: try merge.field(\.shortName, \.shortName), dni: try merge.field(\.dni, \.dni),
      sex: try merge.field(\.sex, \.sex), language: try merge.field(\.language, \.language),
      needsInterpreter: try merge.field(\.needsInterpreter, \.needsInterpreter),
      phone: try merge.field(\.phone, \.phone), party: try merge.field(\.party, \.party),
      office: try merge.field(\.office, \.office), entity: try merge.field(\.entity, \.entity))
    let next = try checked(merged)
    guard next != old else { throw .nothingChanges }
    if next.party != old.party, let acta = actaBinding(person.id) {
      throw .personIsBound(old.name, acta.number)
    }
    return .revised(
      id, from: PersonRevision(from: next, to: old), to: PersonRevision(from: old, to: next))
  }

  /// The details as they are kept. Nothing is looked for by name here: whoever is added is new.
  func checked(_ details: PersonDetails) throws(Refusal) -> PersonDetails {
    var result = details
    result.name = try required(details.name, .person)
    result.shortName = try bounded(details.shortName, .person)
    result.dni = try bounded(details.dni, .dni)
    result.language = try bounded(details.language, .language)
    result.phone = try bounded(details.phone, .phone)
    result.office = try bounded(details.office, .position)
    result.entity = try bounded(details.entity, .entity)
    guard CodeList.sex.codes.contains(details.sex) else { throw .badCode(.sex, details.sex) }
    if let party = details.party, self.party(party) == nil { throw .unknownParty(party) }
    return result
  }

  private func bounded(_ text: String, _ key: FieldKey) throws(Refusal) -> String {
    let text = text.tidyLine
    let limit = Refusal.Field.person.limit
    guard text.unicodeScalars.count <= limit else { throw .recordFieldTooLong(key, limit) }
    return text
  }
}
