extension Mesa {
  /// What a field that takes people holds, as it may be written: all of them are known; `nil` where
  /// nothing is left.
  func checkedPeople(_ value: Value, as spec: FieldSpec) throws(Refusal) -> Value? {
    for person in value.people { try checkMentioned(person) }
    if case .person = value, spec.type == .person || spec.takesText { return value }
    if case .people(let people) = value, spec.type == .people {
      return people.isEmpty ? nil : .people(Set(people).sorted())
    }
    guard case .personOrText(let limit) = spec.type, case .text(let text) = value else {
      throw .wrongFieldType(spec.key)
    }
    let tidy = text.tidyLine
    guard tidy.unicodeScalars.count <= limit else { throw .recordFieldTooLong(spec.key, limit) }
    return tidy.isEmpty ? nil : .text(tidy)
  }

  /// Whoever is spoken of is known, with their party.
  func checkMentioned(_ id: PersonID) throws(Refusal) {
    guard let person = person(id) else { throw .unknownPerson(id) }
    if let party = person.party, !hasParty(person) { throw .unknownParty(party) }
  }
}

extension FieldSpec {
  fileprivate var takesText: Bool {
    if case .personOrText = type { return true }
    return false
  }
}
