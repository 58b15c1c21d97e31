import Dialogue

extension Wording {
  func sentence(for event: SessionEvent, people: (PersonID) -> Person?) -> String {
    switch event {
    case .sessionOpened(let id, let date, let place):
      history.sessionOpened(id.serial, dates.long(date), place)
    case .sessionRevised(let id, let old, let new):
      history.sessionRevised(id.serial, told(changes(from: old, to: new)))
    case .sessionClosed(let id): history.sessionClosed(id.serial)
    case .attendanceRecorded(let session, let attendance):
      history.attendance(
        people(attendance.person)?.name ?? attendance.person.description, attendance.presence,
        session.serial)
    case .attendanceRemoved(let session, let person):
      history.attendanceRemoved(people(person)?.name ?? person.description, session.serial)
    }
  }

  func sentence(for difference: SessionDifference) -> String {
    switch difference {
    case .sessionOpened(let session):
      history.sessionOpened(session.number, dates.long(session.date), session.place)
    case .sessionClosed(let session): history.sessionClosed(session.number)
    case .sessionReopened(let session): history.sessionReopened(session.number)
    case .sessionRevised(let old, let new):
      history.sessionRevised(
        new.number,
        told(
          changes(
            from: SessionRevision(from: new, to: old), to: SessionRevision(from: old, to: new))))
    case .attendance(let session, let present, let total):
      history.attendanceTotal(session, present, total)
    case .sessionStruck(let session): history.sessionStruck(session.number)
    }
  }
}
