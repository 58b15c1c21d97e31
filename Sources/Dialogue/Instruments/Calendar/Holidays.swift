import Synchronization

/// The national holidays, and with them which days are worked.
///
/// Holidays by law are not worked by anybody; the *días no laborables* that are decreed for the
/// public sector or a place (``Closure``) are worked by others, and hold up only what the State is to
/// do: ``forState(at:)``.
public struct Holidays: Sendable {
  public var rules: [HolidayRule] { source.rules }
  private let source: HolidaySource
  /// What the institution wrote down of decrees, whether or not it holds here.
  public let closures: [Closure]
  /// Those that hold for whom this calendar is.
  private let holding: [Closure]

  public init(_ rules: [HolidayRule], closures: [Closure] = []) {
    self.init(reading: { rules }, closures: closures)
  }

  /// - Parameter rules: is asked once, when a day is first counted by them: most starts count none.
  public init(reading rules: @escaping @Sendable () -> [HolidayRule], closures: [Closure]) {
    self.init(HolidaySource(rules), closures, holding: [])
  }

  private init(_ source: HolidaySource, _ closures: [Closure], holding: [Closure]) {
    self.source = source
    self.closures = closures
    self.holding = holding
  }

  /// The calendar of public bodies at a place, by its ubigeo.
  public func forState(at ubigeo: String) -> Holidays {
    guard !closures.isEmpty else { return self }
    return Holidays(source, closures, holding: closures.filter { $0.holds(at: ubigeo) })
  }

  /// The decree by which a day is not worked; `nil` for others than the State.
  public func closure(on date: CalendarDate) -> Closure? {
    holding.first { $0.contains(date) }
  }

  /// The holiday that falls on a day.
  public func holiday(on date: CalendarDate) -> HolidayRule? {
    rules.first { $0.date(in: date.year) == date }
  }

  public func isHoliday(_ date: CalendarDate) -> Bool { holiday(on: date) != nil }

  /// Monday to Friday, no holiday, and no day that a decree closes.
  public func isBusinessDay(_ date: CalendarDate) -> Bool {
    date.weekday <= 5 && !isHoliday(date) && closure(on: date) == nil
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

/// The rules of a calendar, shared by its copies.
private final class HolidaySource: Sendable {
  private let read: @Sendable () -> [HolidayRule]
  private let kept: Mutex<[HolidayRule]?> = Mutex(nil)

  init(_ read: @escaping @Sendable () -> [HolidayRule]) { self.read = read }

  var rules: [HolidayRule] {
    kept.withLock { kept in
      if let kept { return kept }
      let rules = read()
      kept = rules
      return rules
    }
  }
}

extension CalendarDate {
  /// The day so many days later; earlier where negative.
  public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// Days from `other` to this one; negative where this one is earlier.
  public func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }
}
