/// Anything that is still to be done: a row of *vencimientos*.
public struct DueEntry: Hashable, Sendable, Identifiable {
  /// A commitment, a norm to issue or a consultation to the bases.
  public let record: Record
  /// `nil` where no deadline was agreed, and while one that runs from the signature waits for it.
  public let due: DueDay?
  public let reason: LightReason
  /// Who is to act: parties; none where only an entity's name is known.
  public let parties: [PartyID]
  /// Words of the agreement that it belongs to; empty for one of none.
  public let agreementText: String
  /// What was reported of a commitment after it was found as it stands, and nobody has found.
  public var toldBesides: CommitmentState? = nil
  /// Of what is done time and again the first period that was broken, or that nobody verified.
  public var span: ClosedRange<CalendarDate>? = nil
  /// Of a norm that was published after its day, by how many.
  public var lateDays = 0

  public var id: RecordID { record.id }
  public var light: TrafficLight? { reason.light }
  /// Whether it obliges anybody: what does not is told, and is in no calendar.
  public var binds: Bool { reason.light != nil }

  /// By day and hour, what awaits a publication after that, and what has no day last.
  static func order(_ due: DueDay?, _ id: RecordID) -> (Int, RecordID) {
    (due?.order ?? Int.max, id)
  }
}

extension DueEntry {
  init(_ view: CommitmentView) {
    self.init(
      record: view.record, due: view.due, reason: view.reason, parties: view.promising,
      agreementText: view.agreementText, toldBesides: view.toldBesides, span: view.span)
  }
}

extension Mesa {
  /// All that is still to be done, the first due first and what has no day last: commitments that are
  /// open, or only said to be met; norms not yet published, consultations without an answer.
  public func dueEntries(on today: CalendarDate, holidays: Holidays) -> [DueEntry] {
    let commitments = commitments(on: today, holidays: holidays).filter(\.isPending)
      .map(DueEntry.init)
    let entries = commitments + dueNorms(on: today, holidays) + dueConsultations(on: today)
    return entries.sorted { DueEntry.order($0.due, $0.id) < DueEntry.order($1.due, $1.id) }
  }

  private func dueNorms(on today: CalendarDate, _ holidays: Holidays) -> [DueEntry] {
    inForce { mesa in
      promises(.normToIssue, besides: mesa).compactMap { norm, mesa in
        mesa.publication(of: norm) == nil ? mesa.due(norm, on: today, holidays) : nil
      }
    }
  }

  /// Norms that were published, on that day; what came out late stays late.
  func issuedNorms(_ holidays: Holidays) -> [DueEntry] {
    inForce { mesa in
      promises(.normToIssue, besides: mesa).compactMap { norm, mesa in
        guard let day = mesa.publication(of: norm) else { return nil }
        let then = mesa.due(norm, on: day, holidays)
        let late = then.reason == .overdue ? then.due?.date.map { day.days(since: $0) } ?? 0 : 0
        return DueEntry(
          record: norm, due: .on(day), reason: late > 0 ? .fulfilledLate : .fulfilled, parties: [],
          agreementText: then.agreementText, lateDays: late)
      }
    }
  }

  private func due(_ norm: Record, on today: CalendarDate, _ holidays: Holidays) -> DueEntry {
    let agreement = norm.reference(.agreement)
    // Of a body that is a party it asks for that one's word.
    let issuer = party(issuing: norm).map { [$0] } ?? []
    let binding = agreement.map { self.binding(of: $0, on: issuer) } ?? .unsigned
    let due = agreement.flatMap { agreement in
      runningDeadline(of: norm, binding)?
        .resolve(
          anchor(of: agreement, binding: obliged(byNorm: norm)), holidays: stateHolidays(holidays))
    }
    // A norm is always an act of the State.
    let byDay = LightReason.byCalendar(due: due, today: today, isPublicEntity: true)
    let isLapsed =
      byDay == .overdue
      && agreement.map {
        self.isLapsed(norm, $0, due: due?.date, obliged: obliged(byNorm: norm))
      } == true
    return DueEntry(
      record: norm, due: due, reason: .unbound(binding) ?? (isLapsed ? .lapsed : byDay),
      parties: [],
      agreementText: agreement.flatMap { records[$0] }?.text(.text) ?? "")
  }

  private func dueConsultations(on today: CalendarDate) -> [DueEntry] {
    records.all(.baseConsultation).filter { $0.code(.ratification) == .pending }.map { record in
      let due = record.date(.until).map(DueDay.on)
      let party = record.party()
      let isPublic = party.flatMap { self.party($0) }?.details.kind == .state
      let reason = LightReason.byCalendar(due: due, today: today, isPublicEntity: isPublic)
      return DueEntry(
        record: record, due: due, reason: reason, parties: party.map { [$0] } ?? [],
        agreementText: record.reference(.agreement).flatMap { records[$0] }?.text(.text) ?? "")
    }
  }
}
