extension Mesa {
  func decideSession(
    _ command: SessionCommand, _ new: NewIdentities
  ) throws(Refusal) -> SessionEvent {
    switch command {
    case .openSession(let date, let place):
      if let open = openSession { throw .sessionAlreadyOpen(open.number) }
      return .sessionOpened(new.session, date: date, place: try bounded(place, .place))
    case .reviseSession(let id, let date, let place, var seen):
      let session = try known(id)
      seen.place = seen.place?.tidyLine
      let wanted = SessionRevision(date: date, place: try bounded(place, .place))
      return try decideRevision(of: session, wanted, seen: seen)
    case .closeSession:
      guard let open = openSession else { throw .noSessionOpen }
      return .sessionClosed(open.id)
    case .recordAttendance(let id, .known(let person), let presence):
      let session = try known(id)
      guard self.person(person) != nil else { throw .unknownPerson(person) }
      let attendance = Attendance(person: person, presence: presence)
      guard !session.attendance.contains(attendance) else { throw .nothingChanges }
      return .attendanceRecorded(id, attendance)
    case .removeAttendance(let id, .known(let person)):
      let session = try known(id)
      guard session.attendance.contains(where: { $0.person == person }) else {
        throw .unknownAttendance(name(of: person))
      }
      return .attendanceRemoved(id, person)
    // Whoever is called by name is known by now.
    case .recordAttendance(_, .named, _), .removeAttendance(_, .named):
      throw .nothingChanges
    }
  }

  private func decideRevision(
    of session: Session, _ wanted: SessionRevision, seen: SessionRevision
  ) throws(Refusal) -> SessionEvent {
    let id = session.id
    let merge = FieldMerge(stands: session, wanted: wanted.applied(to: session), seen: seen) {
      .session(id, stands: $0, yours: $1)
    }
    var next = session
    next.date = try merge.field(\.date, \.date)
    next.place = try merge.field(\.place, \.place)
    guard next != session else { throw .nothingChanges }
    return .sessionRevised(
      id, from: SessionRevision(from: next, to: session),
      to: SessionRevision(from: session, to: next))
  }

  private func known(_ id: SessionID) throws(Refusal) -> Session {
    guard let session = session(id) else { throw .unknownSession(id.serial) }
    return session
  }
}
