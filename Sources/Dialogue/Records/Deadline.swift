/// By when something is to be done, as the parties put it.
public enum Deadline: Hashable, Sendable {
  case date(CalendarDate)
  /// By the end of the day on which it was agreed, never at that very moment.
  case immediate
  /// `count` days, working days or calendar days, from an event.
  case days(count: Int, counting: DayCount, from: DeadlineStart)
}

/// Which days count.
public enum DayCount: String, CaseIterable, Sendable {
  case business, calendar
}

/// What a number of days runs from.
public enum DeadlineStart: String, CaseIterable, Sendable {
  /// The signing of the acta.
  case signature
  /// The day after the signing.
  case nextDay
  /// The publication of a norm.
  case publication
}
