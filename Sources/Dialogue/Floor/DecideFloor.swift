extension Mesa {
  func decideFloor(_ command: FloorCommand) throws(Refusal) -> FloorEvent {
    switch command {
    case .giveFloor(let holder):
      let floor = try openFloor(for: holder.speaker)
      guard floor.holder != holder || floor.interrupted != nil else { throw .nothingChanges }
      return .floorGiven(floor.id, holder)
    case .interruptFloor(let holder):
      let floor = try openFloor(for: holder.speaker)
      guard floor.holder != holder else { throw .nothingChanges }
      // Where nobody speaks there is nothing to interrupt.
      return floor.holder.speaker == nil
        ? .floorGiven(floor.id, holder) : .floorInterrupted(floor.id, by: holder)
    case .returnFloor:
      let floor = try openFloor()
      guard floor.interrupted != nil else { throw .nothingPaused }
      return .floorReturned(floor.id)
    case .setInterpretation(let isOn):
      let floor = try openFloor()
      guard floor.isInterpreting != isOn else { throw .nothingChanges }
      guard floor.holder.speaker != nil else { throw .nobodySpeaks }
      return .interpretationSet(floor.id, isOn: isOn)
    case .takeUpMatter(let matter):
      let floor = try openFloor()
      guard floor.matter != matter else { throw .nothingChanges }
      try checkMatter(matter)
      return .matterTakenUp(floor.id, matter)
    case .changeQueue(let speaker, let waits):
      let floor = try openFloor(for: speaker)
      guard floor.queue.contains(speaker) != waits, !waits || floor.holder != .speaker(speaker)
      else { throw .nothingChanges }
      return .queueChanged(floor.id, speaker, waits: waits)
    case .recordWalkOut(let speaker, let words):
      let floor = try openFloor(for: speaker)
      guard !floor.isAway(speaker) else { throw .nothingChanges }
      return .walkedOut(
        floor.id, speaker, words: try bounded(words, .endingWords),
        stopping: floor.engaged.filter { leaves($0, with: speaker) })
    case .recordComingBack(let speaker):
      let floor = try openFloor(for: speaker)
      guard isAway(speaker, from: floor) else { throw .nothingChanges }
      return .cameBack(floor.id, speaker)
    case .setLimit(let minutes): return try decideLimit(minutes)
    case .liftLimit(let person, let isLifted):
      let floor = try openFloor(for: .person(person))
      guard floor.unlimited.contains(person) != isLifted else { throw .nothingChanges }
      return .limitLifted(floor.id, person, isLifted: isLifted)
    case .answerGap(let since, let answer):
      return .gapAnswered(try openFloor().id, since: since, answer)
    case .reviseTurn(let session, let turn, let revision):
      return try decideRevision(of: turn, in: session, revision)
    case .addTurn(let session, let turn):
      guard self.session(session) != nil else { throw .unknownSession(session.serial) }
      try check(turn.speaker)
      try checkMatter(turn.matter)
      try checkLength(turn.seconds)
      return .turnAdded(session, turn)
    case .beginCaucus, .endCaucus, .project, .setCurtain: return try decideAside(command)
    }
  }

  /// What goes on apart from the table, and what the projection shows of it.
  private func decideAside(_ command: FloorCommand) throws(Refusal) -> FloorEvent {
    let floor = try openFloor()
    switch command {
    case .beginCaucus(let reason, let parties):
      guard floor.caucus == nil else { throw .nothingChanges }
      guard !parties.isEmpty else { throw .caucusOfNobody }
      for party in parties where self.party(party) == nil { throw .unknownParty(party) }
      return .caucusBegun(floor.id, reason, with: parties)
    case .endCaucus:
      guard floor.caucus != nil else { throw .nothingChanges }
      return .caucusEnded(floor.id)
    case .project(let projection):
      if case .clause(let id) = projection {
        let clause = try standing(id)
        guard clause.kind == .agreement else {
          throw .recordOfOtherKind(clause.numbered, meant: .agreement)
        }
      }
      guard floor.projection != projection else { throw .nothingChanges }
      return .projectionChosen(floor.id, projection)
    case .setCurtain(let isDown):
      // While some are apart the others are shown nothing.
      guard isDown || floor.caucus == nil else { throw .caucusGoesOn }
      guard floor.isCurtainDown != isDown else { throw .nothingChanges }
      return .curtainSet(floor.id, isDown: isDown)
    case .giveFloor, .interruptFloor, .returnFloor, .setInterpretation, .takeUpMatter,
      .changeQueue, .recordWalkOut, .recordComingBack, .setLimit, .liftLimit, .answerGap,
      .reviseTurn, .addTurn:
      throw .nothingChanges
    }
  }

  private func decideLimit(_ minutes: Int?) throws(Refusal) -> FloorEvent {
    let floor = try openFloor()
    guard floor.limit != minutes else { throw .nothingChanges }
    if let minutes, !AgendaEntry.range.contains(minutes) {
      throw .numberOutOfRange(.minutes, AgendaEntry.range)
    }
    return .limitSet(floor.id, minutes: minutes)
  }

  private func decideRevision(
    of number: Int, in id: SessionID, _ revision: TurnRevision
  ) throws(Refusal) -> FloorEvent {
    guard session(id) != nil else { throw .unknownSession(id.serial) }
    guard let turn = floor(of: id).turn(number) else { throw .unknownTurn(number) }
    var (from, to) = (TurnRevision(), TurnRevision())
    if let speaker = revision.speaker, speaker != turn.speaker {
      try check(speaker)
      (from.speaker, to.speaker) = (turn.speaker, speaker)
    }
    if let seconds = revision.seconds {
      guard turn.isOver else { throw .turnRuns(number) }
      try checkLength(seconds)
      if seconds != turn.seconds { (from.seconds, to.seconds) = (turn.seconds, seconds) }
    }
    guard to != TurnRevision() else { throw .nothingChanges }
    return .turnRevised(id, turn: number, from: from, to: to)
  }

  private func checkLength(_ seconds: Int) throws(Refusal) {
    guard WrittenTurn.range.contains(seconds) else {
      throw .numberOutOfRange(.minutes, AgendaEntry.range)
    }
  }

  /// The floor of the session that is open, once it is known that somebody may be spoken of there.
  private func openFloor(for speaker: Speaker? = nil) throws(Refusal) -> SessionFloor {
    guard let session = openSession else { throw .noSessionOpen }
    if let speaker { try check(speaker) }
    return floor(of: session.id)
  }

  /// Whoever leaves goes alone; a party goes with all of its people.
  private func leaves(_ other: Speaker, with speaker: Speaker) -> Bool {
    switch speaker {
    case .person: other == speaker
    case .party(let id): party(of: other) == id
    }
  }

  func check(_ speaker: Speaker) throws(Refusal) {
    switch speaker {
    case .person(let id): try checkMentioned(id)
    case .party(let id): guard party(id) != nil else { throw .unknownParty(id) }
    }
  }

  func checkMatter(_ id: RecordID?) throws(Refusal) {
    guard let id else { return }
    let matter = try standing(id)
    guard matter.kind == .agendaItem else { throw .notOnAgenda(matter.numbered) }
  }

  /// Whoever was given the floor at a session was there.
  func checkNoTurns(of person: Person, at session: Session) throws(Refusal) {
    guard floor(of: session.id).speaks(of: .person(person.id)) else { return }
    throw .hasTurns(person.name, session: session.number)
  }

  /// A matter that was on the table stays on the mesa's agenda.
  func checkNoFloor(takesUp record: Record) throws(Refusal) {
    guard let session = sessionTaking(up: record.id) else { return }
    throw .wasTakenUp(record.numbered, session: session.number)
  }
}
