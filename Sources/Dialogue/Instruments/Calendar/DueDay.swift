/// Until when something is to be done.
public enum DueDay: Hashable, Sendable {
  /// Until the end of this day.
  case on(CalendarDate)
  /// Until this hour of this day, where a deadline in hours runs from an hour that is known.
  case at(CalendarDate, ClockHour)
  /// What runs from a publication that is not there yet.
  case awaitingPublication

  public var date: CalendarDate? {
    switch self {
    case .on(let date), .at(let date, _): date
    case .awaitingPublication: nil
    }
  }

  /// `nil` where the whole day is left.
  public var hour: ClockHour? {
    switch self {
    case .at(_, let hour): hour
    case .on, .awaitingPublication: nil
    }
  }

  /// By time: an hour before the end of its day, what awaits a publication last.
  var order: Int {
    guard let date else { return Int.max - 1 }
    return date.dayNumber * 1440 + (hour?.minuteOfDay ?? 1440)
  }
}
