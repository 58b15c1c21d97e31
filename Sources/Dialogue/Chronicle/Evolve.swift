extension Mesa {
  /// Takes a folio's event into the state: each family into its own part, which looks at no other.
  ///
  /// Never fails: an event that speaks of something unknown changes nothing, so that a book written
  /// by another hand still opens. Strikes are ``Chronicle``'s.
  mutating func evolve(_ folio: Folio) {
    switch folio.event {
    case .case(let event): caseState.evolve(event, folio)
    case .people(let event): peopleState.evolve(event, folio)
    case .protocol(let event): protocolState.evolve(event, folio)
    case .session(let event): sessionBook.evolve(event, folio)
    case .room(let event): noteBook.evolve(event, folio)
    case .floor(let event): floorBook.evolve(event, folio)
    case .record(let event): records.evolve(event, folio)
    case .acta(let event): actaBook.evolve(event, folio)
    case .strike: break
    }
  }

  /// Takes the part of one family over from another state of the same mesa.
  mutating func take(_ family: Family, from other: Mesa) {
    switch family {
    case .case: caseState = other.caseState
    case .people: peopleState = other.peopleState
    case .protocol: protocolState = other.protocolState
    case .session: sessionBook = other.sessionBook
    case .room: noteBook = other.noteBook
    case .floor: floorBook = other.floorBook
    case .record: records = other.records
    case .acta: actaBook = other.actaBook
    case .strike: break
    }
  }
}
