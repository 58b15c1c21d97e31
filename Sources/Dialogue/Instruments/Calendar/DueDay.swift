/// Until when something is to be done.
public enum DueDay: Hashable, Sendable {
  /// Until the end of this day.
  case on(CalendarDate)
  /// Days that run from a publication that is not there yet.
  case awaitingPublication

  public var date: CalendarDate? {
    switch self {
    case .on(let date): date
    case .awaitingPublication: nil
    }
  }
}
