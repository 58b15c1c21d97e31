import Dialogue

extension Wording {
  func sentence(
    for event: SessionEvent, people: (PersonID) -> Person?, records: (RecordID) -> Record?
  ) -> String {
    switch event {
    case .sessionOpened(let id, let details): opened(id.serial, details, records)
    case .sessionRevised(let id, let old, let new, let reason):
      history.sessionRevised(
        id.serial, told(changes(from: old, to: new) { records($0)?.text(.title) }), reason)
    case .sessionClosed(let id): history.sessionClosed(id.serial)
    case .attendanceRecorded(let session, let attendance):
      history.attendance(
        people(attendance.person)?.name ?? attendance.person.description, attendance.presence,
        session.serial)
    case .attendanceRemoved(let session, let person):
      history.attendanceRemoved(people(person)?.name ?? person.description, session.serial)
    }
  }

  func sentence(
    for difference: SessionDifference, records: (RecordID) -> Record?
  ) -> String {
    switch difference {
    case .sessionOpened(let session): opened(session.number, session.details, records)
    case .sessionClosed(let session): history.sessionClosed(session.number)
    case .sessionReopened(let session): history.sessionReopened(session.number)
    case .sessionRevised(let old, let new):
      history.sessionRevised(
        new.number,
        told(
          changes(
            from: SessionRevision(from: new.details, to: old.details),
            to: SessionRevision(from: old.details, to: new.details)
          ) { records($0)?.text(.title) }), "")
    case .attendance(let session, let present, let total):
      history.attendanceTotal(session, present, total)
    case .sessionStruck(let session): history.sessionStruck(session.number)
    }
  }

  private func opened(
    _ number: Int, _ details: SessionDetails, _ records: (RecordID) -> Record?
  ) -> String {
    let bare = SessionDetails(date: details.date, place: details.place)
    let others = changes(
      from: SessionRevision(from: details, to: bare), to: SessionRevision(from: bare, to: details)
    ) { records($0)?.text(.title) }
    return history.sessionOpened(
      number, dates.long(details.date), details.place, told(others))
  }
}
