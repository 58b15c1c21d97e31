/// Which days count.
public enum DayCount: String, CaseIterable, Sendable {
  case business, calendar
}
