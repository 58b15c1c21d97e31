import Dialogue

extension Wording {
  /// What a folio says in one line.
  ///
  /// - Parameters:
  ///   - parties: finds the name of a party that the folio names by number.
  ///   - people: finds a person that the folio names by number.
  ///   - records: finds a record that the folio names by number, also one struck out since.
  ///   - strikesStrike: whether the folio that a strike names is itself a strike.
  public func sentence(
    for event: Event, guide: Guide, parties: (PartyID) -> String?,
    people: (PersonID) -> Person?,
    records: (RecordID) -> Record?, strikesStrike: Bool = false
  ) -> String {
    switch event {
    case .case(let event): sentence(for: event)
    case .people(let event): sentence(for: event, parties: parties, people: people)
    case .protocol(let event): sentence(for: event, guide: guide)
    case .session(let event): sentence(for: event, people: people, records: records)
    case .room(let event):
      sentence(for: event, guide: guide, parties: parties, people: people)
    case .floor(let event):
      sentence(for: event, parties: parties, people: people, records: records)
    case .record(let event):
      sentence(for: event, parties: parties, people: people, records: records)
    case .acta(let event): sentence(for: event)
    case .strike(let event): sentence(for: event, strikesStrike: strikesStrike)
    }
  }

  /// What differs between two states, in one line; `parties`, `people` and `records` as above.
  public func sentence(
    for difference: Difference, guide: Guide, parties: (PartyID) -> String?,
    people: (PersonID) -> Person?,
    records: (RecordID) -> Record?
  ) -> String {
    switch difference {
    case .case(let difference): sentence(for: difference)
    case .people(let difference): sentence(for: difference, parties: parties)
    case .protocol(let difference): sentence(for: difference, guide: guide)
    case .session(let difference): sentence(for: difference, records: records)
    case .room(let difference):
      sentence(for: difference, guide: guide, parties: parties, people: people)
    case .floor(let difference):
      sentence(for: difference, parties: parties, people: people)
    case .record(let difference):
      sentence(for: difference, parties: parties, people: people, records: records)
    case .acta(let difference): sentence(for: difference)
    }
  }

  /// Each change in a few words: «etapa: de «crisis» a «diálogo»».
  func told(_ changes: [FieldChange]) -> [String] {
    changes.map { history.change($0.excerpt(60)) }
  }
}
