/// What differs between two states of one mesa, for the review of a past session.
public enum Difference: Hashable, Sendable {
  case `case`(CaseDifference)
  case people(PeopleDifference)
  case `protocol`(ProtocolDifference)
  case session(SessionDifference)
  case room(RoomDifference)
  case floor(FloorDifference)
  case record(RecordDifference)
  case acta(ActaDifference)
}

extension Mesa {
  /// What changed from `earlier` to this state, in the order: case, phase, people, sessions, the floor,
  /// items, records, actas, notes. Items come in the order of the handbook.
  public func differences(since earlier: Mesa, in handbook: Handbook) -> [Difference] {
    var result = caseState.differences(since: earlier.caseState).map(Difference.case)
    if earlier.phase != phase {
      result.append(.protocol(.phase(from: earlier.phase, to: phase)))
    }
    result += peopleState.differences(since: earlier.peopleState).map(Difference.people)
    result += sessionBook.differences(since: earlier.sessionBook).map(Difference.session)
    result += floorBook.differences(since: earlier.floorBook).map(Difference.floor)
    result += itemDifferences(since: earlier, in: handbook).map(Difference.protocol)
    result += records.differences(since: earlier.records).map(Difference.record)
    result += actaBook.differences(since: earlier.actaBook).map(Difference.acta)
    result += noteBook.differences(since: earlier.noteBook).map(Difference.room)
    return result
  }
}
