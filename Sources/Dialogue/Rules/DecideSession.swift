extension Mesa {
  func decideSession(_ command: Command) throws(Refusal) -> Event {
    switch command {
    case .openSession(let date, let place):
      if let open = openSession { throw .sessionAlreadyOpen(open.number) }
      let number = (sessions.last?.number ?? 0) + 1
      return .sessionOpened(number: number, date: date, place: try bounded(place, .place))
    case .reviseSession(let number, let date, let place, var seen):
      let session = try session(number)
      seen.place = seen.place?.tidyLine
      let wanted = SessionRevision(date: date, place: try bounded(place, .place))
      return try decideRevision(of: session, wanted, seen: seen)
    case .closeSession:
      guard let open = openSession else { throw .noSessionOpen }
      return .sessionClosed(number: open.number)
    case .recordAttendance(let number, var attendance):
      let session = try session(number)
      attendance.name = try required(attendance.name, .attendee)
      if let party = attendance.party, self.party(party) == nil { throw .unknownParty(party) }
      guard !session.attendance.contains(attendance) else { throw .nothingChanges }
      return .attendanceRecorded(session: number, attendance)
    case .removeAttendance(let number, let name):
      let session = try session(number)
      let name = name.tidyLine
      guard session.attendance.contains(where: { $0.name == name }) else {
        throw .unknownAttendance(name)
      }
      return .attendanceRemoved(session: number, name: name)
    default:
      throw .nothingChanges
    }
  }

  private func decideRevision(
    of session: Session, _ wanted: SessionRevision, seen: SessionRevision
  ) throws(Refusal) -> Event {
    let number = session.number
    let merge = FieldMerge(stands: session, wanted: wanted.applied(to: session), seen: seen) {
      .session(number: number, stands: $0, yours: $1)
    }
    var next = session
    next.date = try merge.field(\.date, \.date)
    next.place = try merge.field(\.place, \.place)
    guard next != session else { throw .nothingChanges }
    return .sessionRevised(
      number: number, from: SessionRevision(from: next, to: session),
      to: SessionRevision(from: session, to: next))
  }

  private func session(_ number: Int) throws(Refusal) -> Session {
    guard let session = session(numbered: number) else {
      throw .unknownSession(number)
    }
    return session
  }
}
