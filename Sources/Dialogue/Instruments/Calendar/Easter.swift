/// When Easter falls, on which Maundy Thursday and Good Friday depend.
public enum Easter {
  /// Easter Sunday of a year of the Gregorian calendar, 1 to 9999.
  ///
  /// The anonymous Gregorian computus as Meeus gives it (*Astronomical Algorithms*, chapter 8):
  /// whole numbers only, no exceptions.
  public static func sunday(of year: Int) -> CalendarDate {
    let golden = year % 19
    let (century, inCentury) = year.quotientAndRemainder(dividingBy: 100)
    let correction = (8 * century + 13) / 25
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    // Counted from 22 March, the earliest Easter.
    let days = epact + weekday - 7 * shift
    return CalendarDate(dayNumber: earliest(in: year).dayNumber + days)
  }

  private static func earliest(in year: Int) -> CalendarDate {
    CalendarDate(year: year, month: 3, day: 22) ?? CalendarDate(dayNumber: 0)
  }
}
