extension Mesa {
  /// Those of the list of a session who are there as far as anybody noted: they came, and neither they nor
  /// their party left.
  public func there(at session: Session) -> [PersonID] {
    let floor = floor(of: session.id)
    return session.attendance.filter { attendance in
      attendance.isPresent && attendance.presence.until == nil
        && !floor.isAway(.person(attendance.person))
        && !hasLeft(with: person(attendance.person)?.party, attendance, floor)
    }.map(\.person)
  }

  /// Whether somebody was there when their party left, and it did not come back.
  private func hasLeft(
    with party: PartyID?, _ attendance: Attendance, _ floor: SessionFloor
  ) -> Bool {
    floor.absences.contains { absence in
      absence.back == nil && party.map { absence.speaker == .party($0) } ?? false
        && attendance.presence.from.map { $0 <= absence.at.hour } ?? true
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
    let meant =
      [Speaker.person(attendance.person)]
      + [person(attendance.person)?.party.map { .party($0) }].compactMap(\.self)
    let left = floor(of: session.id).absences.filter { absence in
      // Who came after the others had left did not leave with them.
      absence.back == nil && meant.contains(absence.speaker)
        && stated.from.map { $0 <= absence.at.hour } ?? true
    }
    guard let hour = left.first?.at.hour else { return stated }
    return Presence(isPresent: true, from: stated.from, until: hour)
  }
}
