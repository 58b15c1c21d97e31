public enum RecordDifference: Hashable, Sendable {
  case recordAdded(Record)
  indirect case recordRevised(from: Record, to: Record)
  case recordStruck(Record)
}

extension RecordBook {
  mutating func evolve(_ event: RecordEvent, _ folio: Folio) {
    switch event {
    case .recordAdded(let id, let number, let session, let kind, let values, let note):
      add(
        Record(
          id: id, number: number, kind: kind, values: values, session: session,
          folio: folio.number, at: folio.at, note: note))
    case .recordRevised(let id, let kind, let from, let to):
      revise(id, of: kind, from: from, to: to, folio: folio)
    case .recordStruck(let id, let reason): strike(id, reason: reason, folio: folio.number)
    case .recordMoved(let id, let other): move(id, before: other)
    }
  }

  func differences(since earlier: RecordBook) -> [RecordDifference] {
    var result: [RecordDifference] = []
    for record in standing {
      guard let old = earlier[record.id] else {
        result.append(.recordAdded(record))
        continue
      }
      if old.values != record.values { result.append(.recordRevised(from: old, to: record)) }
    }
    result += earlier.standing.filter { self[$0.id] == nil }.map(RecordDifference.recordStruck)
    return result
  }
}
