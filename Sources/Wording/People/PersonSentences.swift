import Dialogue

extension Wording {
  func personSentence(
    for event: PersonEvent, parties: (PartyID) -> String?, people: (PersonID) -> Person?
  ) -> String {
    let texts = self.people
    func named(_ id: PersonID) -> String { people(id)?.name ?? id.description }
    return switch event {
    case .added(let person): texts.added(person.name, person.party.flatMap(parties))
    case .revised(let id, let old, let new):
      texts.revised(new.name ?? named(id), told(changes(from: old, to: new, parties)))
    case .struck(let id, let reason): texts.struck(named(id), reason)
    }
  }

  func personSentence(
    for difference: PersonDifference, parties: (PartyID) -> String?
  ) -> String {
    let texts = self.people
    return switch difference {
    case .added(let person): texts.added(person.name, person.party.flatMap(parties))
    case .revised(let old, let new):
      texts.revised(
        new.name,
        told(
          changes(
            from: PersonRevision(from: new.details, to: old.details),
            to: PersonRevision(from: old.details, to: new.details), parties)))
    case .struck(let person): texts.struck(person.name, person.strike?.reason ?? "")
    case .restored(let person): texts.restored(person.name)
    case .gone(let person): texts.gone(person.name)
    }
  }

  func changes(
    from old: PersonRevision, to new: PersonRevision, _ parties: (PartyID) -> String?
  ) -> [FieldChange] {
    func word(_ sex: Code) -> String { records.code(sex, in: .sex) }
    func word(_ flag: Bool?) -> String { flag.map { $0 ? screens.yes : screens.no } ?? "" }
    func word(_ party: PartyID?) -> String { party.map { parties($0) ?? $0.description } ?? "" }
    return Self.named([
      (records.field(.name), old.name, new.name),
      (people.shortName, old.shortName, new.shortName),
      (records.field(.dni), old.dni, new.dni),
      (records.field(.sex), old.sex.map(word), new.sex.map(word)),
      (records.field(.language), old.language, new.language),
      (
        records.field(.interpreter), old.needsInterpreter.map(word), new.needsInterpreter.map(word)
      ),
      (records.field(.phone), old.phone, new.phone),
      (records.field(.party), old.party.map(word), new.party.map(word)),
      (records.field(.position), old.office, new.office),
      (records.field(.entity, of: .teamMember), old.entity, new.entity),
    ])
  }
}
