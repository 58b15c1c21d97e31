/// The national holidays, and with them which days are worked.
///
/// Only holidays by law: the *días no laborables* that the government decrees for the public sector
/// are worked by others, and are made up for, so that they hold up no deadline of a mesa.
public struct Holidays: Sendable {
  public let rules: [HolidayRule]

  public init(_ rules: [HolidayRule]) {
    self.rules = rules
  }

  /// The holiday that falls on a day.
  public func holiday(on date: CalendarDate) -> HolidayRule? {
    rules.first { $0.date(in: date.year) == date }
  }

  public func isHoliday(_ date: CalendarDate) -> Bool { holiday(on: date) != nil }

  /// Monday to Friday and no holiday.
  public func isBusinessDay(_ date: CalendarDate) -> Bool {
    date.weekday <= 5 && !isHoliday(date)
  }

  /// The holidays of a year by date.
  public func holidays(in year: Int) -> [(date: CalendarDate, rule: HolidayRule)] {
    rules.compactMap { rule in rule.date(in: year).map { (date: $0, rule: rule) } }
      .sorted { $0.date < $1.date }
  }

  /// This day where it is worked, else the next that is.
  public func businessDay(onOrAfter date: CalendarDate) -> CalendarDate {
    var day = date
    while !isBusinessDay(day) { day = day.adding(days: 1) }
    return day
  }

  /// The `count`-th business day after a day, which itself does not count.
  public func businessDay(_ count: Int, after date: CalendarDate) -> CalendarDate {
    var day = date
    for _ in 0..<max(0, count) { day = businessDay(onOrAfter: day.adding(days: 1)) }
    return day
  }
}

extension CalendarDate {
  /// The day so many days later; earlier where negative.
  public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// Days from `other` to this one; negative where this one is earlier.
  public func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }
}
