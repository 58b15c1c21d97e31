/// The sessions of a mesa, in the order of their opening.
struct SessionBook: Hashable, Sendable {
  private(set) var all: [Session] = []

  var open: Session? {
    guard let last = all.last, last.isOpen else { return nil }
    return last
  }

  subscript(id: SessionID) -> Session? {
    // They mostly lie in the order of their numbers: those that were undone leave gaps.
    let place = min(id.serial, all.count) - 1
    if all.indices.contains(place), all[place].id == id { return all[place] }
    return all.last { $0.id == id }
  }

  /// Whose agenda takes a matter up; `nil` where none does.
  func takingUp(_ item: RecordID) -> Session? {
    all.first { $0.details.agenda.contains(item: item) }
  }

  mutating func evolve(_ event: SessionEvent, _ folio: Folio) {
    switch event {
    case .sessionOpened(let id, let details):
      all.append(
        Session(
          id: id, details: details, openedAt: folio.at, openedFolio: folio.number,
          attendance: []))
    case .sessionRevised(let id, _, let revision, _):
      change(id) { session in
        session.details = revision.applied(to: session.details)
        if revision.isOfPlaceOrTime { session.correctedFolio = folio.number }
      }
    case .sessionClosed(let id):
      change(id) {
        $0.closedAt = folio.at
        $0.closedFolio = folio.number
      }
    case .attendanceRecorded(let id, let attendance):
      change(id) { session in
        if let index = session.attendance.firstIndex(where: { $0.person == attendance.person }) {
          session.attendance[index] = attendance
        } else {
          session.attendance.append(attendance)
        }
      }
    case .attendanceRemoved(let id, let person):
      change(id) { $0.attendance.removeAll { $0.person == person } }
    }
  }

  private mutating func change(_ id: SessionID, _ body: (inout Session) -> Void) {
    // From the end: of hundreds of sessions it is nearly always the last.
    guard let index = all.lastIndex(where: { $0.id == id }) else { return }
    body(&all[index])
  }
}
