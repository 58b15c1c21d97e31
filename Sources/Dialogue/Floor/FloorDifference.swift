public enum FloorDifference: Hashable, Sendable {
  /// How many turns there were at a session, and the seconds of all of them.
  case turns(session: Int, count: Int, seconds: Int)
  case walkedOut(SessionID, Speaker)
  case cameBack(SessionID, Speaker)
}

extension FloorBook {
  func differences(since earlier: FloorBook) -> [FloorDifference] {
    var result: [FloorDifference] = []
    for floor in all {
      let old = earlier[floor.id] ?? SessionFloor(floor.id)
      if old.turns != floor.turns {
        result.append(
          .turns(
            session: floor.id.serial, count: floor.turns.count,
            seconds: floor.turns.reduce(0) { $0 + $1.milliseconds } / 1000))
      }
      let (before, now) = (old.away, floor.away)
      result += now.filter { !before.contains($0) }.map { .walkedOut(floor.id, $0) }
      result += before.filter { !now.contains($0) }.map { .cameBack(floor.id, $0) }
    }
    let gone = earlier.all.filter { floor in
      self[floor.id] == nil && (!floor.turns.isEmpty || !floor.away.isEmpty)
    }
    return result + gone.map { .turns(session: $0.id.serial, count: 0, seconds: 0) }
  }
}
