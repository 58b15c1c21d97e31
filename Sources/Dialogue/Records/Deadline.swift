/// By when something is to be done, as the parties put it.
public enum Deadline: Hashable, Sendable {
  case date(CalendarDate)
  /// By the end of the day on which it was agreed, never at that very moment.
  case immediate
  /// `count` days, working days or calendar days, from an event.
  case days(count: Int, counting: DayCount, from: DeadlineStart)
  /// `count` months from an event.
  case months(count: Int, from: DeadlineStart)
  /// `count` hours from an event, nights and holidays included.
  case hours(count: Int, from: DeadlineStart)

  /// How many days, months and hours a deadline may have: ten years, and a year in hours.
  static let days = 1...3650
  static let months = 1...120
  static let hours = 1...8760

  /// The numbers that its count must lie in; `nil` where the count does, or where it has none.
  var countOutOfRange: ClosedRange<Int>? {
    switch self {
    case .date, .immediate: nil
    case .days(let count, _, _): Self.days.contains(count) ? nil : Self.days
    case .months(let count, _): Self.months.contains(count) ? nil : Self.months
    case .hours(let count, _): Self.hours.contains(count) ? nil : Self.hours
    }
  }

  /// What it runs from; `nil` for a date and for what is immediate.
  public var start: DeadlineStart? {
    switch self {
    case .date, .immediate: nil
    case .days(_, _, let start), .months(_, let start), .hours(_, let start): start
    }
  }

  /// Whether its day is only known once the acta is signed.
  var runsFromSignature: Bool {
    switch self {
    case .immediate: true
    case .date: false
    case .days, .months, .hours: start == .signature || start == .nextDay
    }
  }
}
