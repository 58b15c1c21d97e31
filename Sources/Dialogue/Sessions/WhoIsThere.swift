extension Mesa {
  /// Those of the list of a session who are there as far as anybody noted: they came, and neither they nor
  /// their party left.
  public func there(at session: Session) -> [PersonID] {
    let floor = floor(of: session.id)
    return session.attendance.filter { attendance in
      attendance.isPresent && attendance.presence.until == nil
        && leavings(of: attendance, floor).isEmpty
    }.map(\.person)
  }

  /// When somebody, or their party with them, was seen to leave the room and did not come back. Who came
  /// after the others of a party had left did not leave with them, and who came back alone is there.
  func leavings(
    of attendance: Attendance, _ floor: SessionFloor
  ) -> [SessionFloor.Absence] {
    let party = person(attendance.person)?.party
    let back = floor.absences.last { $0.speaker == .person(attendance.person) }?.back
    return floor.absences.filter { absence in
      guard absence.back == nil else { return false }
      if absence.speaker == .person(attendance.person) { return true }
      return party.map { absence.speaker == .party($0) } ?? false
        && attendance.presence.from.map { $0 <= absence.at.hour } ?? true
        && back.map { $0.milliseconds < absence.at.milliseconds } ?? true
    }
  }

  /// Whether somebody came, and from when to when they were there: where the list has no hour of leaving,
  /// that at which they, or their party, were seen to leave and did not come back.
  ///
  /// Of a session written down on another day the clock says nothing.
  public func presence(of attendance: Attendance, at session: Session) -> Presence {
    let stated = attendance.presence
    guard stated.isPresent, stated.until == nil, session.openedAt.date == session.date else {
      return stated
    }
    let left = leavings(of: attendance, floor(of: session.id))
    guard let hour = left.first?.at.hour else { return stated }
    return Presence(isPresent: true, from: stated.from, until: hour)
  }
}
