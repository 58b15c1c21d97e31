import Dialogue

/// Revisions field by field, as the screens name fields and values.
extension Wording {
  func changes(from old: CaseFileRevision, to new: CaseFileRevision) -> [FieldChange] {
    let parts: [(String, String?, String?)] = [
      (screens.fieldName, old.name, new.name), (screens.fieldCode, old.code, new.code),
      (
        screens.fieldPlace, old.place.map { words(for: $0, besides: new.place) },
        new.place.map { words(for: $0, besides: old.place) }
      ),
      (screens.fieldType, old.type.map(terms.type), new.type.map(terms.type)),
      (screens.fieldStage, old.stage.map(terms.stage), new.stage.map(terms.stage)),
      (screens.fieldStatus, old.status.map(terms.status), new.status.map(terms.status)),
      (
        screens.fieldMechanism, old.mechanism.map(terms.mechanism),
        new.mechanism.map(terms.mechanism)
      ),
      (screens.fieldMoment, old.moment.map(terms.moment), new.moment.map(terms.moment)),
      (screens.fieldRole, old.role.map(terms.role), new.role.map(terms.role)),
      (screens.fieldSummary, old.summary, new.summary),
      (screens.fieldOtherPlaces, old.otherPlaces.map(names), new.otherPlaces.map(names)),
      (screens.fieldSecondType, old.secondType.map(terms.type), new.secondType.map(terms.type)),
      (screens.fieldCompetence, old.competence, new.competence),
      (screens.fieldStatusReason, old.statusReason, new.statusReason),
      (screens.fieldEntry, old.entry.map { words(for: $0) }, new.entry.map { words(for: $0) }),
      (screens.fieldViolence, old.violence.map(terms.violence), new.violence.map(terms.violence)),
    ]
    return Self.named(parts)
  }

  private func names(of places: [Place]) -> String { places.map(\.name).joined(separator: "; ") }

  /// «caso nuevo, marzo de 2018».
  public func words(for entry: RegistryEntry) -> String {
    let kind = terms.entry(entry.kind)
    guard let month = entry.month else { return kind }
    let when = dates.month(of: month)
    return entry.kind == .unsaid ? when : "\(kind), \(when)"
  }

  /// A place by its name; with its code, too, where the name alone does not tell two apart.
  private func words(for place: Place, besides other: Place?) -> String {
    guard let other, other.name == place.name, !place.ubigeo.isEmpty else { return place.name }
    return "\(place.name) (\(place.ubigeo))"
  }

  func changes(from old: PartyRevision, to new: PartyRevision) -> [FieldChange] {
    Self.named([
      (screens.fieldName, old.name, new.name),
      (screens.fieldShortName, old.shortName, new.shortName),
      (screens.fieldKind, old.kind.map(terms.partyKind), new.kind.map(terms.partyKind)),
      (screens.fieldTier, old.tier.map(terms.tier), new.tier.map(terms.tier)),
      (screens.fieldAddress, old.address, new.address),
    ])
  }

  /// - Parameter titles: finds what a matter of the agenda is called.
  func changes(
    from old: SessionRevision, to new: SessionRevision, titles: (RecordID) -> String?
  ) -> [FieldChange] {
    func modality(_ code: Code?) -> String { code.map { records.code($0, in: .modality) } ?? "" }
    func ending(_ code: Code?) -> String { code.map { records.code($0, in: .sessionEnding) } ?? "" }
    func agenda(_ entries: [AgendaEntry]) -> String { words(for: entries, titles: titles) }
    func hour(_ hour: ClockHour?) -> String { hour?.description ?? "" }
    return Self.named([
      (screens.fieldDate, old.date.map(dates.long), new.date.map(dates.long)),
      (screens.fieldPlace, old.place, new.place),
      (screens.fieldModality, old.modality.map(modality), new.modality.map(modality)),
      (screens.fieldStatedOpening, old.statedOpening.map(hour), new.statedOpening.map(hour)),
      (screens.fieldStatedClosing, old.statedClosing.map(hour), new.statedClosing.map(hour)),
      (screens.fieldEnding, old.ending.map(ending), new.ending.map(ending)),
      (screens.fieldEndingWords, old.endingWords, new.endingWords),
      (screens.fieldAgenda, old.agenda.map(agenda), new.agenda.map(agenda)),
    ])
  }

  /// «Uso del agua (40 min); Canon».
  public func words(for agenda: [AgendaEntry], titles: (RecordID) -> String?) -> String {
    agenda.map { entry in
      (titles(entry.item) ?? entry.item.description)
        + (entry.minutes.map { " (\(documents.minutes($0)))" } ?? "")
    }.joined(separator: "; ")
  }

  /// What changes on a record, but for what follows from the rest.
  func changes(
    on kind: RecordKind, from old: [FieldKey: Value], to new: [FieldKey: Value],
    parties: (PartyID) -> String?, people: (PersonID) -> Person?, records: (RecordID) -> Record?
  ) -> [FieldChange] {
    let parts = kind.declaration.fields.compactMap { spec -> (String, String?, String?)? in
      if kind.declaration.isDerived(spec.key) { return nil }
      // Of people at risk the name stands in their card and nowhere else.
      if kind.declaration.visibility == .atRisk, spec.key == .name {
        let isOther = old[spec.key] != nil && new[spec.key] != nil
        return (
          self.records.field(spec.key, of: kind), old[spec.key].map { _ in screens.nameNoted },
          new[spec.key].map { _ in isOther ? screens.otherName : screens.nameNoted }
        )
      }
      func words(_ value: Value) -> String {
        self.words(for: value, in: spec, parties: parties, people: people, records: records)
      }
      return (
        self.records.field(spec.key, of: kind), old[spec.key].map(words),
        new[spec.key].map(words)
      )
    }
    return Self.named(parts)
  }

  /// A value of a record's field as a person reads it.
  func words(
    for value: Value, in spec: FieldSpec, parties: (PartyID) -> String?,
    people: (PersonID) -> Person?,
    records: (RecordID) -> Record?
  ) -> String {
    switch value {
    case .text(let text): text
    case .code(let code):
      if case .choice(let list) = spec.type {
        self.records.code(code, in: list)
      } else {
        self.records.code(code)
      }
    case .date(let date): dates.long(date)
    case .number(let number): String(number)
    case .flag(let flag): flag ? screens.yes : screens.no
    case .party(let id): parties(id) ?? id.description
    case .parties(let ids): ids.map { parties($0) ?? $0.description }.joined(separator: ", ")
    case .person(let id): people(id)?.name ?? id.description
    case .people(let ids):
      ids.map { people($0)?.name ?? $0.description }.joined(separator: ", ")
    // Resolved before anything is written of them.
    case .mentions: ""
    case .record(let id):
      records(id).map { caption(of: $0, parties: parties, people: people, records: records) }
        ?? id.description
    case .session(let id): id.description
    case .deadline(let deadline): self.records.deadline(deadline, dates)
    }
  }

  /// Those that either side names.
  static func named(_ parts: [(String, String?, String?)]) -> [FieldChange] {
    parts.compactMap { label, old, new in
      old == nil && new == nil ? nil : FieldChange(label.lowercasedFirst, from: old, to: new)
    }
  }
}
