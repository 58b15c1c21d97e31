import Dialogue

extension Wording {
  /// What a folio of the floor says; whoever it speaks of is found by number.
  func sentence(
    for event: FloorEvent, parties: (PartyID) -> String?, people: (PersonID) -> Person?,
    records: (RecordID) -> Record?
  ) -> String {
    func name(_ speaker: Speaker) -> String { self.name(of: speaker, parties, people) }
    func whole(_ speaker: Speaker) -> String { self.name(ofAll: speaker, parties, people) }
    func title(_ matter: RecordID?) -> String? { matter.flatMap(records)?.text(.title) }
    switch event {
    case .floorGiven(_, let holder):
      return floor.given(holder.speaker.map(name), holder)
    case .floorInterrupted(_, let holder):
      return floor.interrupted(holder.speaker.map(name), holder)
    case .floorReturned: return floor.returned
    case .interpretationSet(_, let isOn): return floor.interpretation(isOn)
    case .matterTakenUp(_, let matter): return floor.takenUp(title(matter))
    case .queueChanged(_, let speaker, let waits): return floor.queued(name(speaker), waits)
    case .walkedOut(_, let speaker, let words, _): return floor.walkedOut(whole(speaker), words)
    case .cameBack(_, let speaker): return floor.cameBack(whole(speaker))
    case .limitSet(_, let minutes): return floor.limit(minutes)
    case .limitLifted(_, let person, let isLifted):
      return floor.limitLifted(name(.person(person)), isLifted)
    case .gapAnswered(_, let since, let answer): return floor.gap(since.clock, answer)
    case .turnRevised(_, let turn, let from, let to):
      return floor.turnRevised(
        turn, from.speaker.map(name), to.speaker.map(name), from.seconds, to.seconds)
    case .turnAdded(_, let turn):
      return floor.turnAdded(name(turn.speaker), turn.seconds, turn.begins)
    case .caucusBegun(_, let reason, let ids):
      return caucus.begun(reason, ids.map { parties($0) ?? $0.description })
    case .caucusEnded: return caucus.ended
    case .projectionChosen(_, .table): return projection.showsTable
    case .projectionChosen(_, .clause(let id)):
      return projection.showsClause(records(id).map { self.records.numbered($0.numbered) } ?? "")
    case .curtainSet(_, let isDown): return projection.curtain(isDown)
    }
  }

  func sentence(
    for difference: FloorDifference, parties: (PartyID) -> String?,
    people: (PersonID) -> Person?
  ) -> String {
    switch difference {
    case .turns(let session, let count, let seconds): floor.turns(session, count, seconds)
    case .walkedOut(_, let speaker): floor.walkedOut(name(ofAll: speaker, parties, people), "")
    case .cameBack(_, let speaker): floor.cameBack(name(ofAll: speaker, parties, people))
    }
  }

  /// A person, or a party as a whole.
  func name(
    ofAll speaker: Speaker, _ parties: (PartyID) -> String?, _ people: (PersonID) -> Person?
  ) -> String {
    switch speaker {
    case .person: name(of: speaker, parties, people)
    case .party(let id): floor.wholeParty(parties(id) ?? id.description)
    }
  }

  func name(
    of speaker: Speaker, _ parties: (PartyID) -> String?, _ people: (PersonID) -> Person?
  ) -> String {
    switch speaker {
    case .person(let id): people(id)?.name ?? id.description
    case .party(let id): floor.somebodyOf(parties(id) ?? id.description)
    }
  }
}
