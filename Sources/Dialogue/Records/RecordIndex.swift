/// Where records stand, so that asking for one, for those of a kind or for those of an owner costs
/// what the answer holds and not what the mesa holds.
///
/// It follows from the records and their order alone: two books with the same records have the same.
struct RecordIndex: Hashable, Sendable {
  private struct Ownership: Hashable {
    let owner: RecordID
    let kind: RecordKind
  }

  /// Position of each record among those that stand.
  private var places: [RecordID: Int] = [:]
  /// Identities in the order in which they stand.
  private var kinds: [RecordKind: [RecordID]] = [:]
  private var owned: [Ownership: [RecordID]] = [:]

  func place(of id: RecordID) -> Int? { places[id] }

  /// Positions of the records of a kind, ascending.
  func places(of kind: RecordKind) -> [Int] { places(kinds[kind]) }

  /// Positions of those of a kind that belong to `owner`, ascending.
  func places(of kind: RecordKind, owner: RecordID) -> [Int] {
    places(owned[Ownership(owner: owner, kind: kind)])
  }

  func contains(_ kind: RecordKind) -> Bool { kinds[kind]?.isEmpty == false }

  private func places(_ ids: [RecordID]?) -> [Int] { ids?.compactMap { places[$0] } ?? [] }

  /// Takes in a record at its place; what stands behind it must be renumbered first.
  mutating func insert(_ record: Record, at place: Int) {
    places[record.id] = place
    Self.insert(record.id, into: &kinds[record.kind, default: []], places)
    if let ownership = Self.ownership(of: record) {
      Self.insert(record.id, into: &owned[ownership, default: []], places)
    }
  }

  /// Forgets a record; what stands behind it is to be renumbered after.
  mutating func remove(_ record: Record) {
    Self.remove(record.id, from: &kinds[record.kind, default: []], places)
    if let ownership = Self.ownership(of: record) {
      Self.remove(record.id, from: &owned[ownership, default: []], places)
      if owned[ownership]?.isEmpty == true { owned[ownership] = nil }
    }
    if kinds[record.kind]?.isEmpty == true { kinds[record.kind] = nil }
    places[record.id] = nil
  }

  /// Takes in that a record may now belong to another one.
  mutating func replace(_ old: Record, by new: Record) {
    guard Self.ownership(of: old) != Self.ownership(of: new), let place = places[old.id] else {
      return
    }
    remove(old)
    insert(new, at: place)
  }

  /// Gives the records of `standing` within `range` the places that they have there.
  mutating func renumber(_ standing: [Record], _ range: Range<Int>) {
    for place in range { places[standing[place].id] = place }
  }

  // Static, with the places alone: whoever held the whole index meanwhile would make each change copy
  // it.
  private static func insert(
    _ id: RecordID, into ids: inout [RecordID], _ places: [RecordID: Int]
  ) {
    guard let place = places[id] else { return }
    ids.insert(id, at: index(of: place, in: ids, places))
  }

  private static func remove(
    _ id: RecordID, from ids: inout [RecordID], _ places: [RecordID: Int]
  ) {
    guard let place = places[id] else { return }
    let index = index(of: place, in: ids, places)
    if index < ids.count, ids[index] == id { ids.remove(at: index) }
  }

  /// Where among `ids`, whose places ascend, the first stands that is not before `place`.
  private static func index(
    of place: Int, in ids: [RecordID], _ places: [RecordID: Int]
  ) -> Int {
    // What is written last stands last.
    if let last = ids.last.flatMap({ places[$0] }), last < place { return ids.count }
    var range = 0..<ids.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if (places[ids[middle]] ?? 0) < place {
        range = (middle + 1)..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return range.lowerBound
  }

  private static func ownership(of record: Record) -> Ownership? {
    guard let key = record.kind.declaration.owner?.key,
      let owner = record.reference(key)
    else { return nil }
    return Ownership(owner: owner, kind: record.kind)
  }
}
