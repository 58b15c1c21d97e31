/// A record that speaks of another one, and the party whose word it is.
struct PartyWord: Hashable {
  let party: PartyID
  let owner: RecordID
}

extension Mesa {
  /// Whether any record of a kind has something.
  func hasAny(_ kind: RecordKind, where holds: (Record) -> Bool = { _ in true }) -> Bool {
    records.all(kind).contains(where: holds)
  }

  /// Each record of a kind is to have something.
  func each(_ kind: RecordKind, _ holds: (Record) -> Bool) -> Tally {
    .each(of: records.all(kind), holds)
  }

  /// Each party at the table is to have a record like this.
  func eachParty(_ kind: RecordKind, where holds: (Record) -> Bool = { _ in true }) -> Tally {
    let having = Set(records.all(kind).filter(holds).compactMap { $0.party() })
    return .each(of: partiesAtTable) { having.contains($0.id) }
  }

  /// Each party's last word is to be this.
  func eachLastWord(_ kind: RecordKind, _ holds: (Record) -> Bool) -> Tally {
    let words = lastWords(kind)
    return .each(of: partiesAtTable) { words[$0.id].map(holds) ?? false }
  }

  /// The last record of a kind by each party: the one with the highest number, wherever it is shown.
  ///
  /// - Parameter owner: only those that belong to this record.
  func lastWords(_ kind: RecordKind, of owner: RecordID? = nil) -> [PartyID: Record] {
    var words: [PartyID: Record] = [:]
    for record in owner.map({ records.all(kind, of: $0) }) ?? records.all(kind) {
      guard let party = record.party() else { continue }
      if let word = words[party], word.id >= record.id { continue }
      words[party] = record
    }
    return words
  }

  /// Each party at the table is to have had its say on each of these records.
  ///
  /// - Parameter kind: records that belong to one of `owners` and are the word of a party.
  func eachParty(
    on owners: [Record], _ kind: RecordKind, besides author: (Record) -> PartyID? = { _ in nil },
    _ holds: (Record) -> Bool
  ) -> Tally {
    var words: [PartyWord: Record] = [:]
    let key = kind.declaration.owner?.key
    for record in records.all(kind) {
      guard let party = record.party(), let owner = key.flatMap(record.reference) else { continue }
      let word = PartyWord(party: party, owner: owner)
      if let last = words[word], last.id >= record.id { continue }
      words[word] = record
    }
    let asked = owners.flatMap { owner in
      partiesAtTable.filter { $0.id != author(owner) }
        .map { PartyWord(party: $0.id, owner: owner.id) }
    }
    return .each(of: asked) { words[$0].map(holds) ?? false }
  }

  /// The records to which some record of `kind` belongs.
  func owners(of kind: RecordKind, where holds: (Record) -> Bool = { _ in true }) -> Set<RecordID> {
    guard let key = kind.declaration.owner?.key else { return [] }
    return Set(records.all(kind).filter(holds).compactMap { $0.reference(key) })
  }
}

extension Record {
  /// Whether something was written in a field.
  func has(_ key: FieldKey) -> Bool { values[key] != nil }

  /// Whether a field names somebody one could turn to.
  func names(_ key: FieldKey) -> Bool {
    person(key) != nil || (has(key) && !Nobody.isMeant(by: text(key)))
  }

  /// Whether a field says to whom something was told; «the parties» is somebody here.
  func isTold(in key: FieldKey) -> Bool { has(key) && !Nobody.isDenied(by: text(key)) }
}
