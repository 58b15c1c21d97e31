/// Until when a commitment is to be met next, and how it stands by what was told and found of it.
struct RunningDue: Hashable, Sendable {
  let day: DueDay?
  /// How often it is done; `nil` for what is done once.
  var period: Period? = nil
  /// Of what is done time and again: met only once it was in each period.
  let state: CommitmentState
  /// Whether another than those obliged found it so.
  let isVerified: Bool
  /// The step by which it stands so; `nil` where nothing was told.
  let step: CommitmentStep?
  /// The period to which that step belongs, or the first that nobody verified.
  var span: ClosedRange<CalendarDate>? = nil
  /// Periods that went by and of which nobody found that it was met.
  var past: Past = .settled
  /// The last period was met, by whatever word.
  var isEnded = false

  /// This time it is met by the word of somebody that nobody verified.
  var isOnlyTold: Bool {
    if case .reported(.fulfilled) = step?.kind { return true }
    return false
  }

  enum Past: Hashable, Sendable {
    case settled
    /// Somebody said of each that it was met.
    case told
    case unverified
  }
}

extension Mesa {
  /// What a commitment is due next: of one that is done time and again the end of the period after that
  /// in which it was last shown as done, and at last its own end; of any other that end.
  func runningDue(
    of commitment: Record, _ agreement: RecordID, end: DueDay?, history: [CommitmentStep],
    _ binding: Binding, on today: CalendarDate
  ) -> RunningDue {
    let last = history.counted.last
    guard let recurrence = recurrence(of: commitment, agreement, binding),
      end != .awaitingPublication || commitment.has(.starts)
    else {
      return RunningDue(
        day: end, state: last?.state ?? .notStarted, isVerified: last?.isVerification ?? false,
        step: last)
    }
    return Periods(recurrence, end: end, history, on: today).due
  }
}

/// What was told and found of each period of what is done time and again: one word covers its own
/// period, and those that it names.
private struct Periods {
  private let recurrence: Recurrence
  private let end: DueDay?
  private let history: [CommitmentStep]
  /// The number of the last period; `nil` where it has no end.
  private let last: Int?
  /// How many have gone by.
  private let past: Int
  /// The step by which each stands of which something was told.
  private let standing: [Int: CommitmentStep]

  init(
    _ recurrence: Recurrence, end: DueDay?, _ history: [CommitmentStep], on today: CalendarDate
  ) {
    self.recurrence = recurrence
    self.end = end
    self.history = history
    let last = end?.date.map { max(1, recurrence.number(on: $0)) }
    self.last = last
    let isOver = end?.date.map { today > $0 } ?? false
    let before = max(0, recurrence.number(on: today) - 1)
    past = last.map { isOver ? $0 : min($0, before) } ?? before
    var steps: [Int: [CommitmentStep]] = [:]
    for step in history where step.newDay == nil && step.state != nil {
      let span = step.span ?? step.date...step.date
      let first = max(1, recurrence.number(on: span.lowerBound))
      // What was written after the end is of the last.
      let final = min(recurrence.number(on: span.upperBound), last ?? .max)
      for number in min(first, last ?? first)..<max(final + 1, min(first, last ?? first)) {
        steps[number, default: []].append(step)
      }
    }
    standing = steps.compactMapValues(\.counted.last)
  }

  var due: RunningDue {
    let broken = standing.filter { $0.value.state == .breached }.min { $0.key < $1.key }
    let open = past > 0 ? (1...past).first { !isFound($0) } : nil
    let done = standing.filter { $0.value.state == .fulfilled }.map(\.key).max() ?? 0
    let isComplete = last.map { last in (1...last).allSatisfy(isMet) } ?? false
    let isEnded = last.map { done >= $0 } ?? false
    let counted = Set(standing.values.map(\.id))
    let final = history.last { counted.contains($0.id) || $0.newDay != nil }
    let step = broken?.value ?? (isComplete ? last.flatMap { standing[$0] } : final)
    let state: CommitmentState =
      broken != nil ? .breached : isComplete ? .fulfilled : final.map(running) ?? .notStarted
    let isVerified =
      isComplete ? (1...(last ?? 1)).allSatisfy(isFound) : step?.isVerification ?? false
    return RunningDue(
      day: broken.map { next(after: $0.key - 1) } ?? (isEnded ? end : next(after: done)),
      period: recurrence.period, state: state,
      isVerified: isVerified, step: step, span: (broken?.key ?? open).map(span),
      past: open == nil ? .settled : (1...past).allSatisfy(isMet) ? .told : .unverified,
      isEnded: isEnded)
  }

  /// Met this time, with more to come; a breach that was made good is one no more.
  private func running(_ step: CommitmentStep) -> CommitmentState {
    switch step.state {
    case .fulfilled, .breached, .underway: .underway
    case .rescheduled: .rescheduled
    case .notStarted, nil: .notStarted
    }
  }

  private func isMet(_ number: Int) -> Bool { standing[number]?.state == .fulfilled }

  private func isFound(_ number: Int) -> Bool {
    isMet(number) && standing[number]?.isVerification == true
  }

  private func next(after done: Int) -> DueDay? {
    let next = recurrence.end(of: done + 1)
    return end?.date.map { $0 <= next } ?? false ? end : .on(next)
  }

  private func span(_ number: Int) -> ClosedRange<CalendarDate> { recurrence.span(of: number) }
}
