/// A commitment with all that follows from its records on a given day.
public struct CommitmentView: Hashable, Sendable, Identifiable {
  public let record: Record
  public let agreement: RecordID
  /// Whether it obliges anybody yet.
  public let binding: Binding
  /// Until when; the last reschedule to which the others agreed wins, and of what is done time and again
  /// the period that comes next. `nil` where no deadline was agreed, and while one that runs
  /// from the signature waits for it.
  public let due: DueDay?
  /// A later day that does not hold yet.
  public let asked: AskedDay?
  public let state: CommitmentState
  /// Whether the verifier, and not only a report, found the state.
  public let isVerified: Bool
  /// By day, the oldest first.
  public let history: [CommitmentStep]
  /// Who is to do it: the parties named, and those of the people named.
  public let responsible: [PartyID]
  /// Of those whom it binds; all of them while it binds nobody.
  public let promising: [PartyID]
  /// Words of the agreement that it belongs to.
  public let agreementText: String
  /// One of those is of the State.
  public let bindsPublicEntity: Bool
  public let reason: LightReason
  /// Days since the due day of something that binds and is not done, or from that day to the one on
  /// which it shows as done; 0 in time.
  public let overdueDays: Int
  /// The step of ``history`` by which it stands as it does.
  public let standing: RecordID?
  /// Of what is done time and again the first period that was broken, or that nobody verified.
  public let span: ClosedRange<CalendarDate>?

  public var id: RecordID { record.id }
  public var light: TrafficLight? { reason.light }
  public var isOpen: Bool { state.isOpen }
  /// Whether something is left to do, to make good, or for another to verify.
  public var isPending: Bool { isOpen || !isVerified }
  /// What was reported after it was found as it stands, and nobody has found.
  public var toldBesides: CommitmentState? { history.toldBesides }

  /// Days until the due day, negative after it; of what is done, those by which it shows as late;
  /// `nil` where there is no day, nothing is open or nobody is bound.
  public func daysLeft(on today: CalendarDate) -> Int? {
    guard binding == .binds, reason.counts else { return nil }
    if isOpen { return due?.date.map { $0.days(since: today) } }
    return reason == .fulfilledLate ? -overdueDays : nil
  }

  /// The first due first; those without a day come last, in their order.
  public static func isDueBefore(_ left: CommitmentView, _ right: CommitmentView) -> Bool {
    DueEntry.order(left.due, left.id) < DueEntry.order(right.due, right.id)
  }
}

extension Mesa {
  /// How a commitment stands on a day, by the words in force; one that is only being written for an acta
  /// in another's place by its own. `nil` for a record that is none.
  public func commitment(
    _ id: RecordID, on today: CalendarDate, holidays: Holidays
  ) -> CommitmentView? {
    inForce { $0.view(id, on: today, holidays) } ?? view(id, on: today, holidays)
  }

  private func view(
    _ id: RecordID, on today: CalendarDate, _ holidays: Holidays
  ) -> CommitmentView? {
    guard let record = records[id], record.kind == .commitment,
      let agreement = record.reference(.agreement)
    else { return nil }
    let responsible = responsibleParties(of: record)
    let binding = binding(of: agreement, on: responsible)
    let agreed = runningDeadline(of: record, binding).map {
      dueDays(
        of: $0, anchor(of: agreement, binding: responsible), binding: responsible,
        holidays: holidays
      ).due
    }
    let history = commitmentHistory(record, agreed: agreed)
    let moved = history.compactMap(\.newDay).max()
    let running = runningDue(
      of: record, agreement, end: moved.map(DueDay.on) ?? agreed, history: history, binding,
      on: today)
    let due = running.day
    let state = running.state
    let isVerified = running.isVerified
    let isPublic = responsible.contains { party($0)?.details.kind == .state }
    let end =
      state.isOpen ? today : running.period == nil ? history.fulfilled : running.step?.date ?? today
    let late = due?.date.flatMap { day in end.map { max(0, $0.days(since: day)) } } ?? 0
    let byState = LightReason.of(
      state, isVerified: isVerified, isLate: late > 0, isWarned: isWarned(history),
      byCalendar: .byCalendar(
        due: due, today: today, isPublicEntity: isPublic, period: running.period))
    let isLapsed =
      binding == .binds && byState == .overdue && moved == nil && running.period == nil
      && isLapsed(record, agreement, due: agreed?.date, obliged: responsible)
    let reason = isLapsed ? .lapsed : Self.reason(byState, running)
    return CommitmentView(
      record: record, agreement: agreement, binding: binding, due: due,
      asked: askedDay(of: id, beyond: due), state: state,
      isVerified: isVerified, history: history, responsible: responsible,
      promising: promising(record, in: agreement),
      agreementText: records[agreement]?.text(.text) ?? "",
      bindsPublicEntity: isPublic, reason: .unbound(binding) ?? reason,
      overdueDays: binding == .binds && reason.counts ? late : 0,
      standing: running.step?.id, span: running.span)
  }

  /// Of what is done time and again a period that went by unverified is not green, nor is one that is
  /// only said to be met.
  private static func reason(_ byState: LightReason, _ running: RunningDue) -> LightReason {
    guard running.period != nil, running.state.isOpen, running.state != .breached else {
      return byState
    }
    guard byState.light == .green || byState == .overdue && running.isEnded else {
      return byState
    }
    switch running.past {
    case .unverified: return .unverifiedPeriods
    case .told: return .awaitingVerification
    case .settled: return running.isOnlyTold ? .awaitingVerification : byState
    }
  }

  /// Whether nothing was told since the last early warning; that somebody asks for more time is none.
  private func isWarned(_ history: [CommitmentStep]) -> Bool {
    history.last { step in if case .asked = step.kind { false } else { true } }?.kind == .warned
  }

  /// The deadline of a promise; none where it runs from a signature that nobody has given yet.
  func runningDeadline(of promise: Record, _ binding: Binding) -> Deadline? {
    promise.deadline().flatMap { binding != .binds && $0.runsFromSignature ? nil : $0 }
  }

  /// All commitments in the order of the table; behind them those that are only being written for an acta
  /// in another's place.
  public func commitments(on today: CalendarDate, holidays: Holidays) -> [CommitmentView] {
    inForce { mesa in
      promises(.commitment, besides: mesa).compactMap { promise, mesa in
        mesa.view(promise.id, on: today, holidays)
      }
    }
  }

  /// What was promised, beside the state by which it stands: that of the words in force, or for what is
  /// only being written for an acta in another's place this one.
  ///
  /// - Parameter inForce: see ``inForce(_:)``.
  func promises(_ kind: RecordKind, besides inForce: Mesa) -> [(promise: Record, mesa: Mesa)] {
    let standing = inForce.records.all(kind)
    let drafts = records.all(kind).filter { inForce.records[$0.id] == nil }
    return standing.map { ($0, inForce) } + drafts.map { ($0, self) }
  }

  /// Those still open, the first due first; those without a day come last, in their order.
  public func openCommitments(on today: CalendarDate, holidays: Holidays) -> [CommitmentView] {
    commitments(on: today, holidays: holidays).filter(\.isOpen).sorted(
      by: CommitmentView.isDueBefore)
  }

  /// The parties that are to do it: those named, and those of the people named.
  public func responsibleParties(of commitment: Record) -> [PartyID] {
    var parties = commitment.parties(.responsible)
    for id in commitment.people(.responsiblePeople) {
      guard let party = person(id)?.party, !parties.contains(party) else { continue }
      parties.append(party)
    }
    return parties
  }
}
