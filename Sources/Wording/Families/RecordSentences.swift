import Dialogue

extension Wording {
  func sentence(
    for event: RecordEvent, parties: (PartyID) -> String?, people: (PersonID) -> Person?,
    records: (RecordID) -> Record?
  ) -> String {
    func named(_ id: RecordID) -> (KindName, String) {
      guard let record = records(id) else { return (self.records.unknownRecord, id.description) }
      return (
        self.records.name(of: record, person: record.person().flatMap(people)),
        caption(of: record, parties: parties, people: people, records: records)
      )
    }
    func named(_ record: Record) -> (KindName, String) {
      (
        self.records.name(of: record, person: record.person().flatMap(people)),
        caption(of: record, parties: parties, people: people, records: records)
      )
    }
    switch event {
    case .recordAdded(let id, let number, _, let kind, let values, _):
      let (name, caption) = named(Record(id: id, number: number, kind: kind, values: values))
      return history.recordAdded(name, caption)
    case .recordRevised(let id, let kind, let old, let new):
      // What the folio does not name is told as it stands now.
      var values = records(id)?.values ?? [:]
      for key in old.keys { values[key] = nil }
      let (name, caption) = named(
        Record(
          id: id, number: records(id)?.number ?? 0, kind: kind,
          values: values.merging(new) { _, new in new }))
      let changes = changes(
        on: kind, from: old, to: new, parties: parties, people: people, records: records)
      return history.recordRevised(name, caption, told(changes))
    case .recordStruck(let id, let reason):
      let (name, caption) = named(id)
      return history.recordStruck(name, caption, reason)
    case .recordMoved(let id, let before):
      let (name, caption) = named(id)
      return history.recordMoved(name, caption, before.map { named($0).1 })
    }
  }

  func sentence(
    for difference: RecordDifference, parties: (PartyID) -> String?, people: (PersonID) -> Person?,
    records: (RecordID) -> Record?
  ) -> String {
    switch difference {
    case .recordAdded(let record):
      history.recordAdded(
        self.records.name(of: record, person: record.person().flatMap(people)),
        caption(of: record, parties: parties, people: people, records: records))
    case .recordRevised(let old, let new):
      history.recordRevised(
        self.records.name(of: new, person: new.person().flatMap(people)),
        caption(of: new, parties: parties, people: people, records: records),
        told(
          changes(
            on: new.kind, from: old.values.filter { new[$0.key] != $0.value },
            to: new.values.filter { old[$0.key] != $0.value }, parties: parties, people: people,
            records: records)))
    case .recordStruck(let record):
      history.recordStruck(
        self.records.name(of: record, person: record.person().flatMap(people)),
        caption(of: record, parties: parties, people: people, records: records), "")
    }
  }
}
