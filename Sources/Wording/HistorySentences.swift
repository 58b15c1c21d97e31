import Dialogue

extension Wording {
  /// What a folio says in one line.
  ///
  /// - Parameters:
  ///   - parties: finds the name of a party that the folio names by number.
  ///   - people: finds a person that the folio names by number.
  ///   - records: finds a record that the folio names by number, also one struck out since.
  ///   - strikesStrike: whether the folio that a strike names is itself a strike.
  public func sentence(
    for event: Event, guide: Guide, parties: (PartyID) -> String?,
    people: (PersonID) -> Person? = { _ in nil },
    records: (RecordID) -> Record? = { _ in nil }, strikesStrike: Bool = false
  ) -> String {
    switch event {
    case .mesaOpened(let opening): history.mesaOpened(opening.caseFile.name)
    case .caseFileRevised(let old, let new):
      history.caseFileRevised(told(changes(from: old, to: new)))
    case .circumstanceSet(let circumstance, let present):
      history.circumstance(terms.circumstance(circumstance), present)
    case .partyAdded(let party): history.partyAdded(party.name)
    case .partyRevised(let id, let old, let new):
      history.partyRevised(
        new.name ?? parties(id) ?? id.description, told(changes(from: old, to: new)))
    case .partyRemoved(let id): history.partyRemoved(parties(id) ?? id.description)
    case .person(let event): personSentence(for: event, parties: parties, people: people)
    case .phaseEntered(let phase, let open, let reason):
      history.phase(terms.numberedPhase(phase), open, reason)
    case .itemMarked(let item, let mark, let reason):
      history.item(guide[item].title, terms.mark(mark), reason)
    case .noteAdded(_, let text, let item, _): history.note(text, item.map { guide[$0].title })
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
    case .recordAdded, .recordRevised, .recordStruck, .recordMoved:
      recordSentence(for: event, parties: parties, people: people, records: records)
    case .actaFrozen(_, let number, let date, _, _):
      history.actaFrozen(number, dates.long(date))
    case .folioStruck(let folio):
      strikesStrike ? history.unstruckFolio(folio) : history.struckFolio(folio)
    }
  }

  /// What differs between two states, in one line; `parties`, `people` and `records` as above.
  public func sentence(
    for difference: Difference, guide: Guide, parties: (PartyID) -> String? = { _ in nil },
    people: (PersonID) -> Person? = { _ in nil },
    records: (RecordID) -> Record? = { _ in nil }
  ) -> String {
    switch difference {
    case .caseFile(let old, let new):
      history.caseFileRevised(told(changes(from: old, to: new)))
    case .circumstance(let circumstance, let present):
      history.circumstance(terms.circumstance(circumstance), present)
    case .phase(_, let to): history.phase(terms.numberedPhase(to), 0, "")
    case .item(let item, let from, let to, let reason):
      from == to
        ? history.item(guide[item].title, terms.mark(to), reason)
        : history.itemChanged(guide[item].title, terms.mark(from), terms.mark(to))
    case .partyAdded(let party): history.partyAdded(party.name)
    case .partyRevised(let old, let new):
      history.partyRevised(
        new.name,
        told(
          changes(
            from: PartyRevision(from: new.details, to: old.details),
            to: PartyRevision(from: old.details, to: new.details))))
    case .partyRemoved(let party): history.partyRemoved(party.name)
    case .person(let difference): personSentence(for: difference, parties: parties)
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
    case .note(let note): history.note(note.text, note.item.map { guide[$0].title })
    case .noteStruck(let note): history.noteStruck(note.text)
    case .sessionStruck(let session): history.sessionStruck(session.number)
    case .recordAdded(let record):
      history.recordAdded(
        self.records.name(of: record, person: record.person().flatMap(people)),
        caption(of: record, parties: parties, people: people, records: records))
    case .recordRevised(let old, let new):
      history.recordRevised(
        self.records.name(of: new, person: new.person().flatMap(people)),
        caption(of: new, parties: parties, people: people, records: records),
        told(
          changes(
            on: new.kind, from: old.values.filter { new[$0.key] != $0.value },
            to: new.values.filter { old[$0.key] != $0.value }, parties: parties, people: people,
            records: records)))
    case .recordStruck(let record):
      history.recordStruck(
        self.records.name(of: record, person: record.person().flatMap(people)),
        caption(of: record, parties: parties, people: people, records: records), "")
    case .actaFrozen(let acta): history.actaFrozen(acta.number, dates.long(acta.date))
    }
  }

  /// Each change in a few words: «etapa: de «crisis» a «diálogo»».
  func told(_ changes: [FieldChange]) -> [String] {
    changes.map { history.change($0.excerpt(60)) }
  }
}
