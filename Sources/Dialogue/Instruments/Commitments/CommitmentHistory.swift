extension Mesa {
  /// The days from which the deadlines of an agreement run: it is signed on the day, and at the hour,
  /// of the last signature that its acta needed, or on the day of an acta of others;
  /// until then the day on which it was read aloud stands for it, that of its session, or of its
  /// folio. Nothing runs before the first of those who are to do it signed or joined.
  ///
  /// - Parameter obliged: who is to do what the deadline is for.
  public func anchor(of agreement: RecordID, binding obliged: [PartyID] = []) -> DeadlineAnchor {
    guard let record = records[agreement] else {
      return DeadlineAnchor(signed: CalendarDate(dayNumber: 0))
    }
    let session = record.session.flatMap(session)
    let signing = acta(holding: agreement).map { self.signing(of: $0, agreement, binding: obliged) }
    let norms = records.all(.normToIssue, of: agreement)
    let published = norms.compactMap(publication(of:))
    return DeadlineAnchor(
      signed: obtainedActa(of: agreement)?.date ?? signing?.day ?? record.date(.readAloud)
        ?? session?.date ?? record.at.date,
      signedAt: signing?.hour,
      // Of several, once the last has come out.
      published: published.count == norms.count ? published.max() : nil,
      ratified: record.flag(.effectiveOnRatification) ? self.ratified(agreement) : nil)
  }

  /// The day on which the last bases said yes: as it was stated, else that on which it was written down.
  private func ratified(_ agreement: RecordID) -> CalendarDate? {
    lastWords(.baseConsultation, of: agreement).values
      .filter { $0.code(.ratification) == .ratified }.map { $0.date(.date) ?? $0.at.date }.max()
  }

  /// Reports, verifications, reschedules and warnings by day. On one day a verification follows a
  /// report, since it is what was found about what was said; else the order of writing holds.
  ///
  /// - Parameter ownWords: the verifications that are but a word of the party that is obliged; asked of
  ///   each where that is not known.
  func commitmentHistory(
    _ commitment: Record, agreed: DueDay?, ownWords: Set<RecordID>? = nil
  ) -> [CommitmentStep] {
    let id = commitment.id
    let renewal = renewal(of: commitment)
    func told(_ kind: RecordKind) -> [Record] {
      records.all(kind, of: id).filter { !renewal.leavesBehind($0) }
    }
    var steps = told(.progress).compactMap(\.reportStep)
    steps += told(.verification).compactMap {
      $0.verificationStep(isOwnWord: ownWords?.contains($0.id) ?? isOwnWord($0))
    }
    steps += told(.earlyWarning).compactMap(\.warningStep)
    var due = agreed
    for record in told(.reschedule).sorted(by: { $0.id < $1.id }) {
      guard let day = record.date(.newDate) else { continue }
      guard awaitedConsent(to: record).isEmpty else {
        steps.append(CommitmentStep(id: record.id, date: record.at.date, kind: .asked(to: day)))
        continue
      }
      steps.append(
        CommitmentStep(
          id: record.id, date: record.at.date, kind: .rescheduled(from: due, to: day)))
      due = .on(day)
    }
    return steps.sorted { $0.order < $1.order }
  }
}

extension Record {
  /// Whether it tells of a signature that was given, by one's own hand or by another's.
  var isSigned: Bool {
    switch code(.outcome) {
    case .signed, .adReferendum, .onRequest: true
    case nil, _: false
    }
  }

  fileprivate var reportStep: CommitmentStep? {
    guard let date = date(.date), let state = code(.state).flatMap(CommitmentState.init(reported:))
    else { return nil }
    return CommitmentStep(id: id, date: date, kind: .reported(state))
  }

  /// What the party that is obliged says of itself is a report.
  fileprivate func verificationStep(isOwnWord: Bool) -> CommitmentStep? {
    guard let date = date(.date), let state = code(.result).flatMap(CommitmentState.init(found:))
    else { return nil }
    return CommitmentStep(
      id: id, date: date, kind: isOwnWord ? .reported(state) : .verified(state),
      span: span(upTo: date))
  }

  /// The days that a verification covers; `nil` where it says none.
  private func span(upTo day: CalendarDate) -> ClosedRange<CalendarDate>? {
    guard let first = self.date(.starts) ?? self.date(.until) else { return nil }
    return first...max(first, self.date(.until) ?? day)
  }

  fileprivate var warningStep: CommitmentStep? {
    date(.date).map { CommitmentStep(id: id, date: $0, kind: .warned) }
  }
}

extension CommitmentState {
  /// From ``CodeList/progress``.
  fileprivate init?(reported code: Code) { self.init(rawValue: code.rawValue) }

  /// From ``CodeList/result``: what was done in part is still under way.
  fileprivate init?(found code: Code) {
    let states: [Code: CommitmentState] = [
      .fulfilled: .fulfilled, .partly: .underway, .unfulfilled: .breached,
    ]
    guard let state = states[code] else { return nil }
    self = state
  }
}

extension [CommitmentStep] {
  /// The steps by which it stands as it does. What another found stays, whatever is reported after it,
  /// until something else is found or the day is moved; only a breach counts by the mere word, since
  /// nobody gains by it.
  var counted: [CommitmentStep] {
    var found: CommitmentState?
    return filter { step in
      switch step.kind {
      case .verified(let state):
        found = state
        return true
      case .rescheduled:
        found = nil
        return true
      case .reported(let state):
        if found == .breached || found == .underway && state == .fulfilled { return false }
        guard found == .fulfilled else { return true }
        if state == .breached { found = nil }
        return state == .breached
      case .asked, .warned: return false
      }
    }
  }

  /// What was reported since it was found as it stands, and changes nothing of that; `nil` for nothing.
  var toldBesides: CommitmentState? {
    guard let last = last(where: { $0.state != nil }), let standing = counted.last,
      last.id != standing.id, last.state != standing.state
    else { return nil }
    return last.state
  }

  /// The day since which it has shown as fulfilled; `nil` where it does not.
  var fulfilled: CalendarDate? {
    counted.reversed().prefix { $0.state == .fulfilled }.last?.date
  }
}

extension CommitmentStep {
  var isVerification: Bool {
    if case .verified = kind { return true }
    return false
  }

  var newDay: CalendarDate? {
    if case .rescheduled(_, let day) = kind { return day }
    return nil
  }

  fileprivate var order: (Int, Int, Int) {
    let isReport = if case .reported = kind { true } else { false }
    return (date.dayNumber, isReport ? 0 : 1, id.serial)
  }
}
