extension Mesa {
  /// The values that a revision leaves a record with, field by field.
  ///
  /// A field that is left as it was seen keeps what stands now, whoever wrote it.
  ///
  /// - Parameters:
  ///   - wanted: all that the record shall hold.
  ///   - seen: what the writer saw, as far as it is told.
  /// - Throws: ``Refusal/changedMeanwhile(_:)`` for the first field that both changed otherwise.
  func merged(
    _ wanted: [FieldKey: Value], into record: Record, seen: [FieldKey: Value?]
  ) throws(Refusal) -> [FieldKey: Value] {
    guard !seen.isEmpty else { return wanted }
    // A field that the kind has not is refused later, by its name.
    var result = wanted
    let declaration = record.kind.declaration
    for spec in declaration.fields {
      guard let told = seen[spec.key] else { continue }
      let stands = record[spec.key]
      let new = wanted[spec.key]?.tidied(as: spec.type)
      let before = told?.tidied(as: spec.type)
      guard new != before, new != stands else {
        result[spec.key] = stands
        continue
      }
      if before == stands || declaration.isDerived(spec.key) { continue }
      throw .changedMeanwhile(.record(clash(on: record, spec.key, yours: new)))
    }
    return result
  }

  private func clash(on record: Record, _ key: FieldKey, yours: Value?) -> RecordClash {
    let values = [record[key], yours].compactMap(\.self)
    var mentioned: [Record] = []
    for case .record(let id) in values {
      guard let other = records.everWritten(id) else { continue }
      mentioned.append(other)
      // What it belongs to is part of what it is called.
      mentioned += other.values.values.compactMap { value in
        if case .record(let owner) = value { records.everWritten(owner) } else { nil }
      }
    }
    return RecordClash(
      id: record.id, kind: record.kind, key: key, stands: record[key], yours: yours,
      parties: Dictionary(parties.map { ($0.id, $0.name) }) { first, _ in first },
      people: Dictionary(
        values.flatMap(\.people).map { ($0, name(of: $0)) }
      ) { first, _ in first },
      records: Dictionary(mentioned.map { ($0.id, $0) }) { first, _ in first })
  }
}

extension Value {
  /// As a field keeps it: texts without space around them; `nil` where nothing is left.
  func tidied(as type: FieldType) -> Value? {
    switch (type, self) {
    case (.line, .text(let text)):
      let text = text.tidyLine
      return text.isEmpty ? nil : .text(text)
    case (.area, .text(let text)):
      let text = text.trimmed
      return text.isEmpty ? nil : .text(text)
    case (.hour, .text(let text)):
      let text = text.trimmed
      return text.isEmpty ? nil : .text(ClockHour(text)?.description ?? text)
    case (.parties, .parties(let parties)):
      return parties.isEmpty ? nil : .parties(Set(parties).sorted())
    case (.people, .people(let people)):
      return people.isEmpty ? nil : .people(Set(people).sorted())
    case (.personOrText, .text(let text)):
      let text = text.tidyLine
      return text.isEmpty ? nil : .text(text)
    case (.line, _), (.area, _), (.hour, _), (.choice, _), (.date, _), (.number, _), (.flag, _),
      (.party, _), (.parties, _), (.person, _), (.people, _), (.personOrText, _), (.record, _),
      (.session, _), (.deadline, _):
      return self
    }
  }
}

extension Record {
  /// Every field of its kind as it stands, also those that hold nothing: what somebody who looks at
  /// it sees.
  public var seen: [FieldKey: Value?] {
    Dictionary(kind.declaration.fields.map { ($0.key, values[$0.key]) }) { first, _ in first }
  }

  /// What a revision to `new` changes, as it stood and as it stands from then on.
  func changes(to new: [FieldKey: Value]) -> (from: [FieldKey: Value], to: [FieldKey: Value]) {
    (values.filter { new[$0.key] != $0.value }, new.filter { values[$0.key] != $0.value })
  }
}
