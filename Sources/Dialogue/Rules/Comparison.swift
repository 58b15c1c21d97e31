/// What differs between two states of one mesa, for the review of a past session.
public enum Difference: Hashable, Sendable {
  case caseFile(from: CaseFileRevision, to: CaseFileRevision)
  case circumstance(Circumstance, present: Bool)
  case phase(from: Phase, to: Phase)
  case item(ItemID, from: ItemMark, to: ItemMark, reason: String)
  case partyAdded(Party)
  case partyRevised(from: Party, to: Party)
  case partyRemoved(Party)
  case person(PersonDifference)
  case sessionOpened(Session)
  case sessionClosed(Session)
  /// Its closing was struck out.
  case sessionReopened(Session)
  case sessionRevised(from: Session, to: Session)
  case attendance(session: Int, present: Int, total: Int)
  case note(Note)
  case noteStruck(Note)
  case sessionStruck(Session)
  case recordAdded(Record)
  case recordRevised(from: Record, to: Record)
  case recordStruck(Record)
  case actaFrozen(FrozenActa)
}

extension Mesa {
  /// What changed from `earlier` to this state, in the order: case, phase, parties, people, sessions, items,
  /// records, actas, notes. Items come in the order of the handbook.
  public func differences(since earlier: Mesa, in handbook: Handbook) -> [Difference] {
    var result: [Difference] = []
    let revision = CaseFileRevision(from: earlier.caseFile, to: caseFile)
    if revision != CaseFileRevision() {
      let before = CaseFileRevision(from: caseFile, to: earlier.caseFile)
      result.append(.caseFile(from: before, to: revision))
    }
    for circumstance in Circumstance.allCases {
      let present = circumstances.contains(circumstance)
      if earlier.circumstances.contains(circumstance) != present {
        result.append(.circumstance(circumstance, present: present))
      }
    }
    if earlier.phase != phase { result.append(.phase(from: earlier.phase, to: phase)) }
    result += partyDifferences(since: earlier)
    result += personDifferences(since: earlier).map(Difference.person)
    result += sessionDifferences(since: earlier)
    for list in ChecklistID.all {
      for item in handbook[list].items {
        let (before, after) = (earlier.items[item.id], items[item.id])
        let (from, to) = (earlier.standing(of: item).mark, standing(of: item).mark)
        guard from != to || (before?.reason ?? "") != (after?.reason ?? "") else { continue }
        result.append(.item(item.id, from: from, to: to, reason: after?.reason ?? ""))
      }
    }
    result += recordDifferences(since: earlier)
    let known = Set(earlier.frozenActas.map(\.folio))
    result += frozenActas.filter { !known.contains($0.folio) }.map(Difference.actaFrozen)
    let (old, new) = (Set(earlier.notes.map(\.folio)), Set(notes.map(\.folio)))
    result += notes.filter { !old.contains($0.folio) }.map(Difference.note)
    result += earlier.notes.filter { !new.contains($0.folio) }.map(Difference.noteStruck)
    return result
  }

  private func recordDifferences(since earlier: Mesa) -> [Difference] {
    var result: [Difference] = []
    for record in records.standing {
      guard let old = earlier.records[record.id] else {
        result.append(.recordAdded(record))
        continue
      }
      if old.values != record.values { result.append(.recordRevised(from: old, to: record)) }
    }
    result += earlier.records.standing.filter { records[$0.id] == nil }
      .map(Difference.recordStruck)
    return result
  }

  private func partyDifferences(since earlier: Mesa) -> [Difference] {
    var result: [Difference] = []
    for party in parties {
      guard let old = earlier.party(party.id) else {
        result.append(.partyAdded(party))
        continue
      }
      if old != party { result.append(.partyRevised(from: old, to: party)) }
    }
    result += earlier.parties.filter { party($0.id) == nil }.map(Difference.partyRemoved)
    return result
  }

  private func sessionDifferences(since earlier: Mesa) -> [Difference] {
    var result: [Difference] = []
    for session in sessions {
      let old = earlier.sessions.first { $0.openedFolio == session.openedFolio }
      if let old {
        if old.date != session.date || old.place != session.place {
          result.append(.sessionRevised(from: old, to: session))
        }
      } else {
        result.append(.sessionOpened(session))
      }
      switch (old?.isOpen ?? true, session.isOpen) {
      case (true, false): result.append(.sessionClosed(session))
      case (false, true): result.append(.sessionReopened(session))
      case (true, true), (false, false): break
      }
      if (old?.attendance ?? []) != session.attendance {
        result.append(
          .attendance(
            session: session.number, present: session.present, total: session.attendance.count))
      }
    }
    let openings = Set(sessions.map(\.openedFolio))
    result += earlier.sessions.filter { !openings.contains($0.openedFolio) }
      .map(Difference.sessionStruck)
    return result
  }
}
