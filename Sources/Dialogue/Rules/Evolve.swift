extension Mesa {
  /// Takes a folio's event into the state.
  ///
  /// Never fails: an event that speaks of something unknown changes nothing, so that a book written
  /// by another hand still opens. Strikes are ``Chronicle``'s.
  mutating func evolve(_ folio: Folio) {
    switch folio.event {
    case .mesaOpened(let opening):
      id = opening.id
      caseFile = opening.caseFile
    case .caseFileRevised(_, let revision):
      caseFile = revision.applied(to: caseFile)
    case .circumstanceSet(let circumstance, let present):
      if present { circumstances.insert(circumstance) } else { circumstances.remove(circumstance) }
    case .partyAdded, .partyRevised, .partyRemoved:
      evolveParties(folio.event)
    case .person(let event):
      evolve(event, folio: folio.number)
    case .phaseEntered(let next, let openItems, let reason):
      steps.append(
        PhaseStep(
          from: phase, to: next, openItems: openItems, reason: reason, at: folio.at,
          folio: folio.number))
      phase = next
    case .itemMarked(let item, let mark, let reason):
      items[item] = ItemRecord(
        mark: mark, reason: reason, at: folio.at, by: folio.by, folio: folio.number)
    case .noteAdded(let id, let text, let item, let session):
      if let item { noteIndex[item, default: []].append(notes.count) }
      notes.append(
        Note(
          id: id, folio: folio.number, text: text, item: item, session: session, at: folio.at,
          by: folio.by))
    case .sessionOpened, .sessionRevised, .sessionClosed, .attendanceRecorded, .attendanceRemoved:
      evolveSessions(folio)
    case .recordAdded, .recordRevised, .recordStruck, .recordMoved:
      evolveRecords(folio)
    case .actaFrozen(let acta, let number, let date, let agreements, let digest):
      for agreement in agreements { holdingActas[agreement] = frozenActas.count }
      frozenActas.append(
        FrozenActa(
          acta: acta, number: number, date: date, agreements: agreements, digest: digest,
          signers: signers(of: acta), parties: partiesAtTable.map(\.id),
          folio: folio.number, at: folio.at))
    case .folioStruck:
      break
    }
  }

  private mutating func evolveRecords(_ folio: Folio) {
    switch folio.event {
    case .recordAdded(let id, let number, let session, let kind, let values):
      records.add(
        Record(
          id: id, number: number, kind: kind, values: values, session: session,
          folio: folio.number, at: folio.at))
    case .recordRevised(let id, let kind, let from, let to):
      records.revise(id, of: kind, from: from, to: to, folio: folio)
    case .recordStruck(let id, let reason):
      records.strike(id, reason: reason, folio: folio.number)
    case .recordMoved(let id, let other): records.move(id, before: other)
    default: break
    }
  }

  private mutating func evolveParties(_ event: Event) {
    switch event {
    case .partyAdded(let party):
      partyBook.add(party)
    case .partyRevised(let id, _, let revision):
      guard var party = partyBook[id] else { return }
      party.details = revision.applied(to: party.details)
      partyBook.revise(party)
    case .partyRemoved(let id):
      partyBook.remove(id)
    default:
      break
    }
  }

  private mutating func evolveSessions(_ folio: Folio) {
    switch folio.event {
    case .sessionOpened(let id, let date, let place):
      sessions.append(
        Session(
          id: id, date: date, place: place, openedAt: folio.at,
          openedFolio: folio.number, attendance: []))
    case .sessionRevised(let id, _, let revision):
      change(id) { $0 = revision.applied(to: $0) }
    case .sessionClosed(let id):
      change(id) {
        $0.closedAt = folio.at
        $0.closedFolio = folio.number
      }
    case .attendanceRecorded(let id, let attendance):
      change(id) { session in
        if let index = session.attendance.firstIndex(where: {
          $0.person == attendance.person
        }) {
          session.attendance[index] = attendance
        } else {
          session.attendance.append(attendance)
        }
      }
    case .attendanceRemoved(let id, let person):
      change(id) { $0.attendance.removeAll { $0.person == person } }
    default:
      break
    }
  }

  private mutating func change(_ id: SessionID, _ body: (inout Session) -> Void) {
    // From the end: of hundreds of sessions it is nearly always the last.
    guard let index = sessions.lastIndex(where: { $0.id == id }) else { return }
    body(&sessions[index])
  }
}
