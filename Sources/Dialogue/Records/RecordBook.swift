/// The records of a mesa, in their order, with those struck out kept apart.
public struct RecordBook: Hashable, Sendable {
  /// All that stand, in the order in which they are shown.
  public private(set) var standing: [Record] = []
  /// Those struck out, with the reason.
  public private(set) var struck: [StruckRecord] = []
  private(set) var ever = 0

  public init() {}

  public var nextID: RecordID { ever + 1 }

  public subscript(id: RecordID) -> Record? { standing.first { $0.id == id } }

  public func all(_ kind: RecordKind) -> [Record] { standing.filter { $0.kind == kind } }

  /// The records of a kind that belong to another record.
  public func all(_ kind: RecordKind, of owner: RecordID) -> [Record] {
    guard let key = RecordSchema.owner(of: kind)?.key else { return [] }
    return standing.filter { $0.kind == kind && $0.reference(key) == owner }
  }

  /// Records in which any field refers to `id`.
  public func referring(to id: RecordID) -> [Record] {
    standing.filter { record in record.values.values.contains(.record(id)) }
  }

  /// Whether any record speaks of this party.
  public func mentions(party: PartyID) -> Bool {
    standing.contains { record in
      record.values.values.contains { value in
        switch value {
        case .party(let id): id == party
        case .parties(let ids): ids.contains(party)
        case .text, .code, .date, .number, .flag, .record, .deadline: false
        }
      }
    }
  }

  /// The record with this number, struck out or not.
  public func everWritten(_ id: RecordID) -> Record? {
    self[id] ?? struck.first { $0.record.id == id }?.record
  }

  /// A number that was given before is not given again.
  mutating func add(_ record: Record) {
    guard record.id > ever else { return }
    ever = record.id
    standing.append(record)
  }

  /// Takes the fields that either side names as `to` has them; the others stay.
  mutating func revise(
    _ id: RecordID, of kind: RecordKind, from: [FieldKey: Value], to: [FieldKey: Value],
    folio: Folio
  ) {
    guard let index = standing.firstIndex(where: { $0.id == id }), standing[index].kind == kind
    else { return }
    for key in from.keys where to[key] == nil { standing[index].values[key] = nil }
    for (key, value) in to { standing[index].values[key] = value }
    standing[index].folio = folio.number
    standing[index].at = folio.at
  }

  mutating func strike(_ id: RecordID, reason: String, folio: Int) {
    guard let index = standing.firstIndex(where: { $0.id == id }) else { return }
    struck.append(StruckRecord(record: standing.remove(at: index), reason: reason, folio: folio))
  }

  mutating func move(_ id: RecordID, before other: RecordID?) {
    guard let index = standing.firstIndex(where: { $0.id == id }), id != other else { return }
    let record = standing.remove(at: index)
    let target = other.flatMap { other in standing.firstIndex { $0.id == other } }
    standing.insert(record, at: target ?? standing.count)
  }
}

/// A record that was struck out and stays legible.
public struct StruckRecord: Hashable, Sendable {
  public let record: Record
  public let reason: String
  public let folio: Int
}
