/// A national holiday, with the law that made it one and the years in which it holds.
public struct HolidayRule: Hashable, Sendable, Identifiable {
  /// On which day it falls.
  public enum Day: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// Days after Easter Sunday; negative: before.
    case easter(Int)
  }

  /// Lower-case letters, digits and hyphens; its name is the content's.
  public let id: String
  public let day: Day
  /// «Ley 31788».
  public let law: String
  /// The first year in which it was one.
  public let since: Int
  /// The last; `nil` while it holds.
  public let until: Int?

  public init(id: String, day: Day, law: String, since: Int, until: Int? = nil) {
    self.id = id
    self.day = day
    self.law = law
    self.since = since
    self.until = until
  }

  /// The day of this holiday in a year; `nil` where it did not hold or the year has no such day.
  public func date(in year: Int) -> CalendarDate? {
    guard year >= since, year <= until ?? year else { return nil }
    switch day {
    case .fixed(let month, let day): return CalendarDate(year: year, month: month, day: day)
    case .easter(let offset):
      return CalendarDate(dayNumber: Easter.sunday(of: year).dayNumber + offset)
    }
  }
}
