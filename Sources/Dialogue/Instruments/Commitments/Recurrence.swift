/// Something that is done time and again: it falls due at the end of each period.
struct Recurrence: Hashable, Sendable {
  let period: Period
  /// The first day of the first period.
  let start: CalendarDate

  /// The last day of the first period, the second, …
  func end(of number: Int) -> CalendarDate {
    switch period {
    case .days(let days): start.adding(days: days * number - 1)
    case .months(let months): start.adding(months: months * number).adding(days: -1)
    }
  }

  /// The number of the period in which a day lies; 0 before the first.
  func number(on day: CalendarDate) -> Int {
    guard day >= start else { return 0 }
    // Months differ in length, by less than two in sixty.
    var number = max(1, day.days(since: start) / (period.length + 1))
    while end(of: number) < day { number += 1 }
    return number
  }

  /// When it falls due after it was last shown as done, or for the first time.
  func due(after done: CalendarDate?) -> CalendarDate {
    end(of: (done.map(number(on:)) ?? 0) + 1)
  }
}

/// Until when a commitment is to be met next, and whether nothing comes after that.
struct RunningDue: Hashable, Sendable {
  let day: DueDay?
  /// It was met for the last time, or it is met once.
  let isLast: Bool
  let period: Period?
}

extension Mesa {
  /// What a commitment is due next: of one that is done time and again the end of the period after that
  /// in which it was last shown as done, and at last its own end; of any other that end.
  func runningDue(
    of commitment: Record, _ agreement: RecordID, end: DueDay?, history: [CommitmentStep],
    _ binding: Binding
  ) -> RunningDue {
    guard let recurrence = recurrence(of: commitment, agreement, binding),
      end != .awaitingPublication || commitment.has(.starts)
    else { return RunningDue(day: end, isLast: true, period: nil) }
    let done = history.last { $0.state == .fulfilled }?.date
    let last = end?.date
    let isLast =
      last.map { last in done.map { recurrence.end(of: recurrence.number(on: $0)) >= last } ?? false
      }
      ?? false
    let next = recurrence.due(after: done)
    let day = isLast ? end : last.map { $0 <= next } ?? false ? end : .on(next)
    return RunningDue(day: day, isLast: isLast, period: recurrence.period)
  }

  /// From the day on which it starts, else from the day after the signing; `nil` for what is done once,
  /// and while nothing is signed that it could run from.
  private func recurrence(
    of commitment: Record, _ agreement: RecordID, _ binding: Binding
  ) -> Recurrence? {
    guard let period = Period(commitment.text(.periodicity)) else { return nil }
    if let start = commitment.date(.starts) { return Recurrence(period: period, start: start) }
    guard binding == .binds else { return nil }
    let anchor = anchor(of: agreement, binding: responsibleParties(of: commitment))
    return Recurrence(period: period, start: anchor.effective.adding(days: 1))
  }
}
