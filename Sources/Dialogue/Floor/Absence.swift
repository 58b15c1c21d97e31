extension SessionFloor {
  /// Somebody, or a party, who left the table.
  public struct Absence: Hashable, Sendable {
    public let speaker: Speaker
    public let at: Timestamp
    public let words: String
    /// Of somebody who only came back of a party that had left, the same as ``at``.
    public internal(set) var back: Timestamp?
  }

  /// Those who left and did not come back.
  public var away: [Speaker] { absences.filter { $0.back == nil }.map(\.speaker) }

  public func isAway(_ speaker: Speaker) -> Bool { away.contains(speaker) }
}

extension Mesa {
  /// Whether somebody is to come back: they left, or did with their party and are not there again.
  public func isAway(_ speaker: Speaker, from floor: SessionFloor) -> Bool {
    if floor.isAway(speaker) { return true }
    guard case .person(let id) = speaker, let party = person(id)?.party,
      let session = session(floor.id),
      let attendance = session.attendance.last(where: { $0.person == id })
    else { return false }
    return floor.isAway(.party(party)) && !leavings(of: attendance, floor).isEmpty
  }
}
