import Dialogue

extension AppState {
  /// Whoever may be chosen, by how they are called; with the party where two are called alike.
  ///
  /// - Parameter chosen: who stands there already, also if they were taken off the list since.
  func personOptions(with chosen: [PersonID]) -> [(code: String, word: String)] {
    guard let mesa = table?.mesa else { return [] }
    let people = mesa.people.filter { !$0.isStruck || chosen.contains($0.id) }
    let alike = Dictionary(grouping: people) { Folding.fold($0.details.called) }
    return people.map { person in
      let called = person.details.called
      let party = person.party.flatMap { mesa.party($0)?.name }
      guard alike[Folding.fold(called), default: []].count > 1, let party else {
        return (person.id.text, called)
      }
      return (person.id.text, "\(called) (\(party))")
    }
  }

  /// What the form of a record asks for, as it stands: its own fields and those of its person.
  func askedValues(of record: Record) -> [FieldKey: Value] {
    var values = record.values
    guard let details = table?.mesa.person(of: record)?.details else { return values }
    for spec in record.kind.declaration.personal { values[spec.key] = details.value(of: spec.key) }
    return values
  }
}
