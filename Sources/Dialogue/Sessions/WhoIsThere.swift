extension Mesa {
  /// Those of the list of a session who are there as far as anybody noted: they came, and neither they nor
  /// their party left.
  public func there(at session: Session) -> [PersonID] {
    let floor = floor(of: session.id)
    return session.attendance.filter { attendance in
      attendance.isPresent && attendance.presence.until == nil
        && !floor.isAway(.person(attendance.person))
        && person(attendance.person)?.party.map { floor.isAway(.party($0)) } != true
    }.map(\.person)
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
    let meant =
      [Speaker.person(attendance.person)]
      + [person(attendance.person)?.party.map { .party($0) }].compactMap(\.self)
    let left = floor(of: session.id).absences.filter {
      $0.back == nil && meant.contains($0.speaker)
    }
    guard let hour = left.first?.at.hour else { return stated }
    return Presence(isPresent: true, from: stated.from, until: hour)
  }
}
