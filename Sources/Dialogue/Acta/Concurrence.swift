/// What an agreement is: by that follows what it must have and whose yes it needs.
enum ClauseClass: Hashable, Sendable {
  case obligation, procedure, recognition
}

extension Record {
  /// Of an agreement; one of which nothing was said is an obligation.
  var clauseClass: ClauseClass {
    switch code(.clauseClass) {
    case .procedural: .procedure
    case .recognition: .recognition
    case _: .obligation
    }
  }
}

/// Whose yes an agreement needs; made once for many.
struct Concurrence: Sendable {
  /// Parties at the table, by their place among all.
  let atTable: [Int]

  /// - Parameter session: that of an acta, of which a party that came to the mesa later was no part.
  init(_ mesa: Mesa, at session: Session? = nil) {
    atTable = mesa.parties.indices.filter { place in
      let party = mesa.parties[place]
      return party.details.tier == .primary
        && session.map { mesa.wasPart(party.id, of: $0) } ?? true
    }
  }

  /// The parties whose yes an agreement needs, in the order of all: those named, those that are to do
  /// something and those that are to issue a norm; nobody for a recognition that names nobody.
  func parties(in agreement: Record, _ mesa: Mesa) -> [PartyID] {
    let named = agreement.parties(.concurring)
    let obliged = mesa.records.all(.commitment, of: agreement.id)
      .flatMap { mesa.responsibleParties(of: $0) }
    let issuing = mesa.records.all(.normToIssue, of: agreement.id).compactMap(mesa.party(issuing:))
    let isOfAll =
      switch agreement.clauseClass {
      case .obligation: named.isEmpty && obliged.isEmpty
      case .procedure: named.isEmpty
      case .recognition: false
      }
    let places = Set((named + obliged + issuing).compactMap(mesa.peopleState.parties.place(of:)))
      .union(isOfAll ? atTable : [])
    return places.sorted().map { mesa.parties[$0].id }
  }

  /// The parties at the table and these others, in the order of all.
  func table(and others: some Sequence<PartyID>, in mesa: Mesa) -> [Party] {
    let places = Set(others.compactMap(mesa.peopleState.parties.place(of:))).union(atTable)
    return places.sorted().map { mesa.parties[$0] }
  }
}

extension Mesa {
  /// The parties whose yes an agreement needs, in the order of all: those that it binds. Others take
  /// note of it.
  public func concurring(in agreement: RecordID) -> [PartyID] {
    records[agreement].map { concurrence(on: agreement).parties(in: $0, self) } ?? []
  }

  /// Of what went to signature a party that came to the mesa after its session was no part.
  private func concurrence(on agreement: RecordID) -> Concurrence {
    Concurrence(self, at: acta(holding: agreement).flatMap { session(of: $0.acta) })
  }

  /// The parties that an agreement binds: those whose yes it needs, and those that gave theirs
  /// unasked.
  func bound(by agreement: RecordID, _ concurrence: Concurrence) -> Set<PartyID> {
    guard let record = records[agreement] else { return [] }
    let willing = lastWords(.acceptance, of: agreement).filter { _, word in
      word.code(.answer) == .accepts || word.code(.answer) == .adReferendum
    }
    return Set(concurrence.parties(in: record, self)).union(willing.keys)
  }

  /// The same; see ``concurring(in:)``.
  public func bound(by agreement: RecordID) -> Set<PartyID> {
    bound(by: agreement, concurrence(on: agreement))
  }
}
