extension Mesa {
  func decideSession(_ command: Command) throws(Refusal) -> Event {
    switch command {
    case .openSession(let date, let place):
      if let open = openSession { throw .sessionAlreadyOpen(open.number) }
      let number = (sessions.last?.number ?? 0) + 1
      return .sessionOpened(number: number, date: date, place: try bounded(place, .place))
    case .reviseSession(let number, let date, let place):
      let session = try session(number)
      let place = try bounded(place, .place)
      guard session.date != date || session.place != place else { throw .nothingChanges }
      return .sessionRevised(number: number, date: date, place: place)
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

  private func session(_ number: Int) throws(Refusal) -> Session {
    guard let session = session(numbered: number) else {
      throw .unknownSession(number)
    }
    return session
  }
}
