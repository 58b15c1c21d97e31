/// Something that is done time and again: it falls due at the end of each period.
struct Recurrence: Hashable, Sendable {
  let period: Period
  /// The first day of the first period.
  let start: CalendarDate

  /// The first day of the first period, the second, …
  func start(of number: Int) -> CalendarDate {
    switch period {
    case .days(let days): start.adding(days: days * (number - 1))
    case .months(let months): start.adding(months: months * (number - 1))
    case .weekdays: end(of: number)
    }
  }

  /// The last day of the first period, the second, …
  func end(of number: Int) -> CalendarDate {
    switch period {
    case .days(let days): return start.adding(days: days * number - 1)
    case .months(let months): return start.adding(months: months * number).adding(days: -1)
    case .weekdays(let first, let last):
      let (weeks, rest) = (number - 1).quotientAndRemainder(dividingBy: last - first + 1)
      var day = start.adding(days: weeks * 7)
      var left = rest
      while true {
        if (first...last).contains(day.weekday) {
          if left == 0 { return day }
          left -= 1
        }
        day = day.adding(days: 1)
      }
    }
  }

  func span(of number: Int) -> ClosedRange<CalendarDate> {
    start(of: number)...end(of: number)
  }

  /// The number of the period in which a day lies, or that comes next; 0 before the first.
  func number(on day: CalendarDate) -> Int {
    guard day >= start else { return 0 }
    let days = day.days(since: start)
    switch period {
    case .days(let length): return days / length + 1
    case .months:
      // Months differ in length, by less than two in sixty.
      var number = max(1, days / (period.length + 1))
      while end(of: number) < day { number += 1 }
      return number
    case .weekdays(let first, let last):
      var number = days / 7 * (last - first + 1) + 1
      while end(of: number) < day { number += 1 }
      return number
    }
  }
}

extension Mesa {
  /// From the day on which it starts, else from the day after the signing; `nil` for what is done once,
  /// and while nothing is signed that it could run from.
  func recurrence(
    of commitment: Record, _ agreement: RecordID, _ binding: Binding
  ) -> Recurrence? {
    guard let period = Period(commitment.text(.periodicity)) else { return nil }
    if let start = commitment.date(.starts) { return Recurrence(period: period, start: start) }
    guard binding == .binds else { return nil }
    let anchor = anchor(of: agreement, binding: responsibleParties(of: commitment))
    return Recurrence(period: period, start: anchor.effective.adding(days: 1))
  }
}
