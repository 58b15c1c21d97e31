import Dialogue

extension AppState {
  /// Whoever may be chosen, by how they are called; with what tells them apart where two are called
  /// alike.
  ///
  /// - Parameter chosen: who stands there already, also if they were taken off the list since.
  func personOptions(with chosen: [PersonID]) -> [(code: String, word: String)] {
    guard let mesa = table?.mesa else { return [] }
    let people = mesa.people.filter { !$0.isStruck || chosen.contains($0.id) }
    let marks = mesa.marks(of: people) { $0.details.called }
    return people.map { person in
      let mark = marks[person.id].map { " (\(look.wording.people.mark($0)))" } ?? ""
      return (person.id.text, person.details.called + mark)
    }
  }

  /// What tells somebody from those who are called alike, where their party, which stands beside the
  /// name already, does not.
  func mark(of person: PersonID, beside party: String?) -> String? {
    let mark = table?.mesa.mark(of: person).map(look.wording.people.mark)
    return mark == party ? nil : mark
  }

  /// What the form of a record asks for, as it stands: its own fields and those of its person.
  func askedValues(of record: Record) -> [FieldKey: Value] {
    var values = record.values
    guard let details = table?.mesa.person(of: record)?.details else { return values }
    for spec in record.kind.declaration.personal { values[spec.key] = details.value(of: spec.key) }
    return values
  }
}
