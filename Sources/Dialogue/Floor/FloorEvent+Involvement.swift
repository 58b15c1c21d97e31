extension FloorEvent {
  var involvement: Involvement {
    let floor = Subject.floor(session)
    var result = Involvement(needs: [.session(session)])
    switch self {
    case .floorGiven(_, let holder), .floorInterrupted(_, let holder):
      result.changes = [floor]
      result.needs += holder.speaker?.needs ?? []
    case .floorReturned, .interpretationSet, .gapAnswered: result.changes = [floor]
    case .matterTakenUp(_, let matter):
      result.changes = [floor]
      result.needs += matter.map { [.record($0)] } ?? []
    case .queueChanged(_, let speaker, _):
      result.changes = [.queue(session, speaker)]
      result.needs += speaker.needs
    case .walkedOut(_, let speaker, _, let stopping):
      result.changes =
        [.absence(session, speaker)] + (stopping.isEmpty ? [] : [floor])
        + stopping.map { .queue(session, $0) }
      result.needs += speaker.needs + stopping.flatMap(\.needs)
    case .cameBack(_, let speaker):
      result.changes = [.absence(session, speaker)]
      result.needs += speaker.needs
    case .limitSet: result.changes = [.limit(session, nil)]
    case .limitLifted(_, let person, _):
      result.changes = [.limit(session, person)]
      result.needs += [.person(person)]
    case .turnRevised(_, _, _, let to):
      result.changes = [floor]
      result.needs += to.speaker?.needs ?? []
    case .turnAdded(_, let turn):
      result.changes = [floor]
      result.needs += turn.speaker.needs + (turn.matter.map { [.record($0)] } ?? [])
    case .caucusBegun(_, _, let parties):
      result.changes = [floor]
      result.needs += parties.map { .party($0) }
    case .caucusEnded: result.changes = [floor]
    case .projectionChosen(_, let projection):
      result.changes = [.projection(session)]
      if case .clause(let id) = projection { result.needs.append(.record(id)) }
    case .curtainSet: result.changes = [.projection(session)]
    }
    return result
  }
}

extension Speaker {
  /// Whoever is spoken of is there.
  var needs: [Subject] {
    switch self {
    case .person(let id): [.person(id)]
    case .party(let id): [.party(id)]
    }
  }
}
