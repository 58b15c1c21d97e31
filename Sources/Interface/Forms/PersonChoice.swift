import Dialogue

extension AppState {
  /// Whoever may be picked: those picked last first, then by party and number.
  ///
  /// - Parameter chosen: who stands there already, also if they were taken off the list since.
  func personCandidates(with chosen: [PersonID]) -> [PersonCandidate] {
    guard let mesa = table?.mesa else { return [] }
    let people = mesa.people.filter { !$0.isStruck || chosen.contains($0.id) }
    let marks = mesa.marks(of: people) { $0.details.called }
    let numbers = mesa.speakerNumbers
    let short = mesa.partyShortNames
    let recent = table?.recentPeople ?? []
    let all = people.map { person in
      let details = person.details
      let mark = marks[person.id].map { " (\(look.wording.people.mark($0)))" } ?? ""
      let party = person.party.flatMap { short[$0] } ?? details.entity
      let texts = [details.name, details.shortName, details.office, details.dni, party]
      let words = texts.flatMap { text in
        Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.map { String($0) }
      }
      return PersonCandidate(
        id: person.id, word: details.called + mark, number: numbers[person.id] ?? "",
        party: party, words: words)
    }
    let places = Dictionary(
      mesa.parties.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let orders = people.enumerated().map { offset, person in
      (
        recent.firstIndex(of: person.id) ?? .max,
        person.party.flatMap { places[$0] } ?? .max, offset
      )
    }
    return all.indices.sorted { orders[$0] < orders[$1] }.map { all[$0] }
  }

  /// Whoever a folio speaks of is offered first from then on.
  mutating func rememberPeople(of number: Int) {
    guard case .record(let event)? = folio(number)?.event else { return }
    let values: [FieldKey: Value]
    switch event {
    case .recordAdded(_, _, _, _, let added, _): values = added
    case .recordRevised(_, _, _, let to): values = to
    case .recordStruck, .recordMoved: return
    }
    let people = values.values.flatMap(\.people)
    guard !people.isEmpty else { return }
    let others = (table?.recentPeople ?? []).filter { !people.contains($0) }
    table?.recentPeople = Array((people + others).prefix(12))
  }

  /// The field in which one person or several are picked.
  func personField(_ value: Value?, taking: PersonField.Taking) -> PersonField {
    var picks: [PersonField.Pick] = (value?.people ?? []).map(PersonField.Pick.known)
    if case .text(let text)? = value { picks = [.words(text)] }
    return PersonField(
      personCandidates(with: value?.people ?? []), picks, taking: taking,
      other: taking == .oneOrWords ? forms.asTyped : forms.otherPerson)
  }

  /// What a field of people holds: whoever is not on the list is written down with the record.
  func people(in stored: String, _ spec: FieldSpec) -> Value? {
    let picks = PersonField.picks(of: stored)
    let ids = picks.compactMap { pick -> PersonID? in
      if case .known(let id) = pick { id } else { nil }
    }
    switch spec.type {
    case .personOrText:
      guard case .words(let text)? = picks.first else { return ids.first.map(Value.person) }
      return .text(text)
    case .people where ids.count == picks.count: return ids.isEmpty ? nil : .people(ids)
    case .person where ids.count == picks.count: return ids.first.map(Value.person)
    case .person, .people:
      return .mentions(
        picks.map { pick in
          switch pick {
          case .known(let id): .known(id)
          case .words(let text):
            .named(table?.mesa.person(read: text)?.details ?? PersonDetails(name: text))
          }
        })
    case .line, .area, .date, .hour, .number, .choice, .flag, .party, .parties, .record, .session,
      .deadline:
      return nil
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
