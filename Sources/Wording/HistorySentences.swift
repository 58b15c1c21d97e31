import Dialogue

extension Wording {
  /// What a folio says in one line.
  ///
  /// - Parameters:
  ///   - parties: finds the name of a party that the folio names by number.
  ///   - records: finds a record that the folio names by number, also one struck out since.
  ///   - strikesStrike: whether the folio that a strike names is itself a strike.
  public func sentence(
    for event: Event, guide: Guide, parties: (PartyID) -> String?,
    records: (RecordID) -> Record? = { _ in nil }, strikesStrike: Bool = false
  ) -> String {
    switch event {
    case .mesaOpened(let opening): history.mesaOpened(opening.caseFile.name)
    case .caseFileRevised(let revision): history.caseFileRevised(fields(of: revision))
    case .circumstanceSet(let circumstance, let present):
      history.circumstance(terms.circumstance(circumstance), present)
    case .partyAdded(let party): history.partyAdded(party.name)
    case .partyRevised(let party): history.partyRevised(party.name)
    case .partyRemoved(let id): history.partyRemoved(parties(id) ?? String(id))
    case .phaseEntered(let phase, let open, let reason):
      history.phase(terms.numberedPhase(phase), open, reason)
    case .itemMarked(let item, let mark, let reason):
      history.item(guide[item].title, terms.mark(mark), reason)
    case .noteAdded(let text, let item): history.note(text, item.map { guide[$0].title })
    case .sessionOpened(let number, let date, let place):
      history.sessionOpened(number, dates.long(date), place)
    case .sessionRevised(let number, let date, let place):
      history.sessionRevised(number, dates.long(date), place)
    case .sessionClosed(let number): history.sessionClosed(number)
    case .attendanceRecorded(let session, let attendance):
      history.attendance(attendance.name, attendance.isPresent, session)
    case .attendanceRemoved(let session, let name): history.attendanceRemoved(name, session)
    case .recordAdded, .recordRevised, .recordStruck, .recordMoved:
      recordSentence(for: event, parties: parties, records: records)
    case .actaFrozen(_, let number, let date, _, _):
      history.actaFrozen(number, dates.long(date))
    case .folioStruck(let folio):
      strikesStrike ? history.unstruckFolio(folio) : history.struckFolio(folio)
    }
  }

  /// What differs between two states, in one line; `parties` and `records` as above.
  public func sentence(
    for difference: Difference, guide: Guide, parties: (PartyID) -> String? = { _ in nil },
    records: (RecordID) -> Record? = { _ in nil }
  ) -> String {
    switch difference {
    case .caseFile(let revision, _): history.caseFileRevised(fields(of: revision))
    case .circumstance(let circumstance, let present):
      history.circumstance(terms.circumstance(circumstance), present)
    case .phase(_, let to): history.phase(terms.numberedPhase(to), 0, "")
    case .item(let item, let from, let to, let reason):
      from == to
        ? history.item(guide[item].title, terms.mark(to), reason)
        : history.itemChanged(guide[item].title, terms.mark(from), terms.mark(to))
    case .partyAdded(let party): history.partyAdded(party.name)
    case .partyRevised(_, let party): history.partyRevised(party.name)
    case .partyRemoved(let party): history.partyRemoved(party.name)
    case .sessionOpened(let session):
      history.sessionOpened(session.number, dates.long(session.date), session.place)
    case .sessionClosed(let session): history.sessionClosed(session.number)
    case .sessionReopened(let session): history.sessionReopened(session.number)
    case .sessionRevised(let session):
      history.sessionRevised(session.number, dates.long(session.date), session.place)
    case .attendance(let session, let present, let total):
      history.attendanceTotal(session, present, total)
    case .note(let note): history.note(note.text, note.item.map { guide[$0].title })
    case .noteStruck(let note): history.noteStruck(note.text)
    case .sessionStruck(let session): history.sessionStruck(session.number)
    case .recordAdded(let record):
      history.recordAdded(
        self.records.name(of: record), caption(of: record, parties: parties, records: records))
    case .recordRevised(let record):
      history.recordRevised(
        self.records.name(of: record), caption(of: record, parties: parties, records: records))
    case .recordStruck(let record):
      history.recordStruck(
        self.records.name(of: record), caption(of: record, parties: parties, records: records), "")
    case .actaFrozen(let acta): history.actaFrozen(acta.number, dates.long(acta.date))
    }
  }

  /// The fields that a revision changes, with their new values.
  func fields(of revision: CaseFileRevision) -> [String] {
    let parts: [(String, String?)] = [
      (screens.fieldName, revision.name), (screens.fieldCode, revision.code),
      (screens.fieldPlace, revision.place?.name),
      (screens.fieldType, revision.type.map(terms.type)),
      (screens.fieldStage, revision.stage.map(terms.stage)),
      (screens.fieldStatus, revision.status.map(terms.status)),
      (screens.fieldMechanism, revision.mechanism.map(terms.mechanism)),
      (screens.fieldMoment, revision.moment.map(terms.moment)),
      (screens.fieldRole, revision.role.map(terms.role)),
      (screens.fieldSummary, revision.summary),
    ]
    return parts.compactMap { label, value in value.map { "\(label.lowercased()): \($0)" } }
  }
}
