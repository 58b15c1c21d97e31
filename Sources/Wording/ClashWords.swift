import Dialogue

extension Wording {
  /// The field of a clash, with what stands in it and what was to be written.
  func change(of clash: Clash) -> FieldChange {
    let changes =
      switch clash {
      case .caseFile(let stands, let yours): changes(from: stands, to: yours)
      case .party(_, let stands, let yours): changes(from: stands, to: yours)
      case .person(let clash): changes(from: clash.stands, to: clash.yours) { clash.parties[$0] }
      case .session(let clash): changes(from: clash.stands, to: clash.yours) { clash.titles[$0] }
      case .record(let record): [change(of: record)]
      }
    return (changes.first ?? FieldChange("", from: nil, to: nil)).excerpt(100)
  }

  private func change(of clash: RecordClash) -> FieldChange {
    var (old, new): ([FieldKey: Value], [FieldKey: Value]) = ([:], [:])
    old[clash.key] = clash.stands
    new[clash.key] = clash.yours
    let changes = changes(
      on: clash.kind, from: old, to: new, parties: { clash.parties[$0] },
      people: { id in
        clash.people[id].map { Person(id: id, details: PersonDetails(name: $0)) }
      },
      records: { clash.records[$0] })
    return changes.first
      ?? FieldChange(records.field(clash.key, of: clash.kind), from: nil, to: nil)
  }
}
