extension Chronicle {
  /// Whether an event strikes a folio that is itself a strike, so that something has its effect back.
  public func strikesStrike(_ event: Event) -> Bool {
    event.struck.flatMap(folios.at)?.event.struck != nil
  }

  func decideStrike(_ command: StrikeCommand) throws(Refusal) -> StrikeEvent {
    switch command {
    case .undo(let number):
      let folio = try number.map { number throws(Refusal) in try written(number) } ?? undoable
      guard let folio else { throw .nothingToUndo }
      try checkUndo(of: folio)
      return .folioStruck(folio.number)
    case .redo(let number):
      let strike = try number.map { number throws(Refusal) in try written(number) } ?? redoable
      guard let strike else { throw .nothingToRedo }
      guard let target = strike.event.struck.flatMap(folios.at), target.event.struck == nil else {
        throw .cannotBeStruck(strike.number)
      }
      try checkRedo(of: target, struckBy: strike)
      return .folioStruck(strike.number)
    }
  }

  private func written(_ number: Int) throws(Refusal) -> Folio {
    guard let folio = folios.at(number) else { throw .unknownFolio(number) }
    return folio
  }

  /// What stands in the way of taking a folio's effect away.
  ///
  /// A later folio depends on it that speaks of what it made, and so does an acta that holds what it
  /// wrote. Of one field the last word holds: it is taken back first.
  private func checkUndo(of folio: Folio) throws(Refusal) {
    guard folio.number > 1, folio.event.family != .acta, folio.event.struck == nil else {
      throw .cannotBeStruck(folio.number)
    }
    guard !struck.contains(folio.number) else { throw .alreadyStruck(folio.number) }
    if let acta = holdingActa(of: folio) { throw .dependedOn(folio.number, by: acta.folio) }
    try checkLater(than: folio, makes: Set(folio.event.involvement.makes))
    try checkOutcome(for: folio, struck.union([folio.number]))
  }

  /// What stands in the way of giving a struck folio its effect back.
  private func checkRedo(of folio: Folio, struckBy strike: Folio) throws(Refusal) {
    guard !struck.contains(strike.number) else { throw .nothingToRedo }
    let missing = folio.event.involvement.needs.first { subject in
      // The party of somebody off the list may be gone; what would then stand tells whether it may.
      if case .party = subject, case .people(.person) = folio.event { return false }
      return !mesa.has(subject)
    }
    if let missing { throw .lacks(folio.number, missing.kind) }
    try checkLater(than: folio, makes: [])
    if case .record(let event) = folio.event, let record = record(of: event),
      let acta = mesa.lock(on: record)
    {
      throw .actaFrozen(acta.number)
    }
    try checkOutcome(for: folio, struck.union([strike.number]).subtracting([folio.number]))
  }

  /// - Parameter makes: what would be there no more.
  private func checkLater(than folio: Folio, makes: Set<Subject>) throws(Refusal) {
    let changes = folio.event.involvement.changes
    for later in folios[folio.number...].reversed() where !struck.contains(later.number) {
      let involvement = later.event.involvement
      if involvement.needs.contains(where: makes.contains) {
        throw .dependedOn(folio.number, by: later.number)
      }
      if involvement.changes.contains(where: { change in changes.contains(where: change.meets) }) {
        throw .changedSince(folio.number, by: later.number, author: later.by)
      }
    }
  }

  /// The frozen acta that holds what a folio wrote: paper is not taken back.
  private func holdingActa(of folio: Folio) -> FrozenActa? {
    guard case .record(let event) = folio.event,
      let acta = record(of: event).flatMap(mesa.lock(on:)), acta.folio > folio.number
    else { return nil }
    return acta
  }

  /// The record of which an event speaks, as it stands or as it was last.
  private func record(of event: RecordEvent) -> Record? {
    if let record = mesa.records.everWritten(event.record) { return record }
    guard case .recordAdded(let id, let number, _, let kind, let values, _) = event else {
      return nil
    }
    return Record(id: id, number: number, kind: kind, values: values)
  }

  /// What the folios without some would add up to must be a state that commands could have made: what
  /// the folio speaks of refers to nothing that is gone, and nothing refers to it if it is gone.
  private func checkOutcome(for folio: Folio, _ struck: Set<Int>) throws(Refusal) {
    let family = folio.event.family
    var outcome = mesa
    outcome.take(family, from: part(of: family, without: struck))
    switch folio.event {
    case .people(let event): try check(event, folio.number, in: outcome)
    case .session(let event): try check(event, folio.number, in: outcome)
    case .record(let event): try check(event.record, folio.number, in: outcome)
    case .floor(let event): try check(event, folio.number, in: outcome)
    case .room(let event): try check(event, folio.number, in: outcome)
    case .case, .protocol, .acta, .strike: break
    }
  }

  /// Whoever the floor speaks of is there, and so is the matter.
  private func check(_ event: FloorEvent, _ folio: Int, in outcome: Mesa) throws(Refusal) {
    let floor = outcome.floor(of: event.session)
    for speaker in floor.turns.map(\.speaker) { try check(speaker, folio, in: outcome) }
  }

  /// Whoever said what is noted is there.
  private func check(_ event: RoomEvent, _ folio: Int, in outcome: Mesa) throws(Refusal) {
    guard let speaker = outcome.note(event.note)?.saying?.speaker else { return }
    try check(speaker, folio, in: outcome)
  }

  private func check(_ speaker: Speaker, _ folio: Int, in outcome: Mesa) throws(Refusal) {
    switch speaker {
    case .person(let id):
      guard let person = outcome.person(id) else { throw .lacks(folio, .person) }
      try check(person, folio, in: outcome)
    case .party(let id):
      guard outcome.party(id) != nil else { throw .lacks(folio, .party) }
    }
  }

  private func check(
    _ event: PeopleEvent, _ folio: Int, in outcome: Mesa
  ) throws(Refusal) {
    switch event {
    case .partyAdded(let party): try check(party.id, in: outcome)
    case .partyRevised(let id, _, _), .partyRemoved(let id): try check(id, in: outcome)
    case .person(.added(let person)): try check(person.id, folio, in: outcome)
    case .person(.revised(let id, _, _)), .person(.struck(let id, _)):
      try check(id, folio, in: outcome)
    }
  }

  private func check(_ id: PersonID, _ folio: Int, in outcome: Mesa) throws(Refusal) {
    guard let person = outcome.person(id) else {
      if outcome.refers(to: id) { throw .lacks(folio, .person) }
      return
    }
    if !person.isStruck || outcome.refers(to: id) { try check(person, folio, in: outcome) }
  }

  /// Of whom something speaks, the party is there.
  private func check(_ person: Person, _ folio: Int, in outcome: Mesa) throws(Refusal) {
    guard outcome.hasParty(person) else { throw .lacks(folio, .party) }
  }

  private func check(_ id: PartyID, in outcome: Mesa) throws(Refusal) {
    if let party = outcome.party(id) {
      if outcome.peopleState.parties.isTaken(party.name, besides: id) {
        throw .duplicateParty(party.name)
      }
      let short = party.details.shortName
      if let other = outcome.peopleState.parties.calledShort(short, besides: id) {
        throw .duplicateShortName(short, of: other.name)
      }
    } else if outcome.isMentioned(id) {
      throw .partyInUse(partyName(id) ?? id.description)
    }
  }

  private func check(
    _ event: SessionEvent, _ folio: Int, in outcome: Mesa
  ) throws(Refusal) {
    if let open = outcome.sessions.dropLast().first(where: \.isOpen) {
      throw .sessionAlreadyOpen(open.number)
    }
    let session = outcome.session(event.session)
    let people = session?.attendance.map(\.person) ?? []
    for id in people {
      guard let person = outcome.person(id) else { throw .lacks(folio, .person) }
      try check(person, folio, in: outcome)
    }
    let agenda = session?.details.agenda ?? []
    guard agenda.allSatisfy({ outcome.records[$0.item] != nil }) else {
      throw .lacks(folio, .record)
    }
  }

  private func check(_ id: RecordID, _ folio: Int, in outcome: Mesa) throws(Refusal) {
    guard let record = outcome.records[id] else {
      if let user = outcome.records.referring(to: id).first {
        guard let record = mesa.records.everWritten(id) else { throw .unknownRecord(id) }
        throw .recordInUse(record.numbered, by: user.numbered)
      }
      if let record = mesa.records.everWritten(id) {
        try outcome.checkNoSession(takesUp: record)
        try outcome.checkNoFloor(takesUp: record)
      }
      return
    }
    if let note = record.note, outcome.note(note) == nil { throw .lacks(folio, .note) }
    if let missing = record.values.needs.first(where: { !outcome.has($0) }) {
      throw .lacks(folio, missing.kind)
    }
    for person in record.values.values.flatMap(\.people).compactMap(outcome.person) {
      try check(person, folio, in: outcome)
    }
    if outcome.countersItself(id) { throw .countersItself(record.numbered) }
  }
}

extension Mesa {
  /// Whether something stands that an event needs.
  fileprivate func has(_ subject: Subject) -> Bool {
    switch subject {
    case .party(let id): party(id) != nil
    case .person(let id): person(id) != nil
    case .session(let id): session(id) != nil
    case .record(let id): records[id] != nil
    case .note(let id): note(id) != nil
    case .field(_, let owner): has(owner)
    case .caseFile, .circumstance, .quorumRule, .phase, .item, .openness, .presence, .place, .floor,
      .queue,
      .absence, .limit, .projection:
      true
    }
  }
}

extension Subject {
  fileprivate var kind: Refusal.Lacking {
    switch self {
    case .party: .party
    case .person: .person
    case .session: .session
    case .field(_, let owner): owner.kind
    case .note: .note
    case .record, .caseFile, .circumstance, .quorumRule, .phase, .item, .openness, .presence,
      .place, .floor,
      .queue, .absence, .limit, .projection:
      .record
    }
  }
}
