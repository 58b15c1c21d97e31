/// Anything with a day by which it is to be done: a row of *vencimientos*.
public struct DueEntry: Hashable, Sendable, Identifiable {
  /// A commitment, a norm to issue or a consultation to the bases.
  public let record: Record
  public let due: DueDay
  public let reason: LightReason
  /// Who is to act: parties; none where only an entity's name is known.
  public let parties: [PartyID]

  public var id: RecordID { record.id }
  public var light: TrafficLight { reason.light }

  /// By day, what awaits a publication after that, and what has no day last.
  static func order(_ due: DueDay?, _ id: RecordID) -> (Int, RecordID) {
    switch due {
    case .on(let date)?: (date.dayNumber, id)
    case .awaitingPublication?: (Int.max - 1, id)
    case nil: (Int.max, id)
    }
  }
}

extension Mesa {
  /// All that is still to be done by a day, the first due first: open commitments, norms not yet
  /// published, consultations without an answer.
  public func dueEntries(on today: CalendarDate, holidays: Holidays) -> [DueEntry] {
    var entries = openCommitments(on: today, holidays: holidays).compactMap { view in
      view.due.map {
        DueEntry(record: view.record, due: $0, reason: view.reason, parties: view.responsible)
      }
    }
    for norm in records.all(.normToIssue) where norm.date(.published) == nil {
      guard let agreement = norm.reference(.agreement),
        let due = norm.deadline()?.resolve(anchor(of: agreement), holidays: holidays)
      else { continue }
      // A norm is always an act of the State.
      let reason = LightReason.byCalendar(due: due, today: today, isPublicEntity: true)
      entries.append(DueEntry(record: norm, due: due, reason: reason, parties: []))
    }
    for consultation in records.all(.baseConsultation)
    where consultation.code(.ratification) == .pending {
      guard let until = consultation.date(.until) else { continue }
      let party = consultation.party()
      let isPublic = party.flatMap { self.party($0) }?.details.kind == .state
      let reason = LightReason.byCalendar(
        due: .on(until), today: today, isPublicEntity: isPublic)
      entries.append(
        DueEntry(
          record: consultation, due: .on(until), reason: reason, parties: party.map { [$0] } ?? []))
    }
    return entries.sorted { DueEntry.order($0.due, $0.id) < DueEntry.order($1.due, $1.id) }
  }
}
