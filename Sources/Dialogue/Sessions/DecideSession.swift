extension Mesa {
  func decideSession(
    _ command: SessionCommand, _ new: NewIdentities
  ) throws(Refusal) -> SessionEvent {
    switch command {
    case .openSession(let details):
      if let open = openSession { throw .sessionAlreadyOpen(open.number) }
      return .sessionOpened(
        new.session, try checked(SessionRevision(details)).applied(to: details))
    case .reviseSession(let id, let revision, var seen, let reason):
      seen.place = seen.place?.tidyLine
      seen.endingWords = seen.endingWords?.trimmed
      return try decideRevision(of: try known(id), try checked(revision), seen: seen, reason)
    case .closeSession:
      guard let open = openSession else { throw .noSessionOpen }
      return .sessionClosed(open.id)
    case .recordAttendance(let id, .known(let person), let presence):
      let session = try known(id)
      try checkMentioned(person)
      try check(presence, at: session)
      let attendance = Attendance(person: person, presence: presence)
      guard !session.attendance.contains(attendance) else { throw .nothingChanges }
      return .attendanceRecorded(id, attendance)
    case .removeAttendance(let id, .known(let person)):
      let session = try known(id)
      guard session.attendance.contains(where: { $0.person == person }) else {
        guard let person = self.person(person) else { throw .unknownPerson(person) }
        throw .unknownAttendance(person.name)
      }
      if let person = self.person(person) { try checkNoTurns(of: person, at: session) }
      return .attendanceRemoved(id, person)
    // Whoever is called by name is known by now.
    case .recordAttendance(_, .named, _), .removeAttendance(_, .named):
      throw .nothingChanges
    }
  }

  private func decideRevision(
    of session: Session, _ revision: SessionRevision, seen: SessionRevision, _ reason: String
  ) throws(Refusal) -> SessionEvent {
    let (old, id) = (session.details, session.id)
    let merge = FieldMerge(stands: old, wanted: revision.applied(to: old), seen: seen) {
      .session(SessionClash(id: id, stands: $0, yours: $1, in: self))
    }
    let next = SessionDetails(
      date: try merge.field(\.date, \.date), place: try merge.field(\.place, \.place),
      modality: try merge.field(\.modality, \.modality),
      statedOpening: try merge.field(\.statedOpening, \.statedOpening),
      statedClosing: try merge.field(\.statedClosing, \.statedClosing),
      ending: try merge.field(\.ending, \.ending),
      endingWords: try merge.field(\.endingWords, \.endingWords),
      agenda: try merge.field(\.agenda, \.agenda))
    guard next != old else { throw .nothingChanges }
    let reason = try bounded(reason, .reason)
    guard session.isOpen || !reason.isEmpty else {
      throw .closedSessionNeedsReason(session.number)
    }
    return .sessionRevised(
      id, from: SessionRevision(from: next, to: old), to: SessionRevision(from: old, to: next),
      reason: reason)
  }

  /// What it names as it is kept.
  private func checked(_ revision: SessionRevision) throws(Refusal) -> SessionRevision {
    var result = revision
    if let place = revision.place { result.place = try bounded(place, .place) }
    if case .some(.some(let code)) = revision.modality, !CodeList.modality.codes.contains(code) {
      throw .badCode(.modality, code)
    }
    if case .some(.some(let code)) = revision.ending, !CodeList.sessionEnding.codes.contains(code) {
      throw .badCode(.ending, code)
    }
    if let words = revision.endingWords {
      result.endingWords = try bounded(words, .endingWords)
    }
    if let agenda = revision.agenda { result.agenda = try checked(agenda) }
    return result
  }

  /// Matters of the mesa's agenda, none twice, each with the minutes that it has there where none are
  /// said.
  private func checked(_ agenda: [AgendaEntry]) throws(Refusal) -> [AgendaEntry] {
    var result: [AgendaEntry] = []
    for entry in agenda {
      let item = try standing(entry.item)
      guard item.kind == .agendaItem else { throw .notOnAgenda(item.numbered) }
      guard !result.contains(item: item.id) else { throw .twiceOnAgenda(item.numbered) }
      if let minutes = entry.minutes, !AgendaEntry.range.contains(minutes) {
        throw .numberOutOfRange(.minutes, AgendaEntry.range)
      }
      result.append(AgendaEntry(item.id, minutes: entry.minutes ?? item.plannedMinutes))
    }
    return result
  }

  /// Nobody leaves before they come, but for a session that ends on the day after.
  private func check(_ presence: Presence, at session: Session) throws(Refusal) {
    guard let from = presence.from, let until = presence.until, until < from else { return }
    let ends = session.ends ?? session.details.statedClosing
    if let begins = session.begins, let ends, ends < begins { return }
    throw .leftBeforeComing(from: from, until: until)
  }

  private func known(_ id: SessionID) throws(Refusal) -> Session {
    guard let session = session(id) else { throw .unknownSession(id.serial) }
    return session
  }
}

extension Record {
  /// The minutes of a matter of the mesa's agenda, where they make sense.
  var plannedMinutes: Int? {
    number(.minutes).flatMap { AgendaEntry.range.contains($0) ? $0 : nil }
  }
}
