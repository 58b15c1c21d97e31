import Dialogue

/// Days and hours as people read them, in one language.
public struct Dates: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// «22 de noviembre de 2026».
  public func long(_ date: CalendarDate) -> String {
    let month = month(date.month)
    return say(
      "\(date.day) de \(month) de \(date.year)", "\(date.day) \(month) \(date.year)")
  }

  /// «22.11.2026», the same width for every day.
  public func short(_ date: CalendarDate) -> String {
    two(date.day) + "." + two(date.month) + "." + String(date.year)
  }

  /// «01.10.2026 a 31.10.2026», or one day.
  public func short(_ days: ClosedRange<CalendarDate>) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    return first == last
      ? short(first) : say("\(short(first)) a \(short(last))", "\(short(first)) to \(short(last))")
  }

  /// «1 de octubre de 2026 al 31 de octubre de 2026», or one day.
  public func long(_ days: ClosedRange<CalendarDate>) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    return first == last
      ? long(first) : say("\(long(first)) al \(long(last))", "\(long(first)) to \(long(last))")
  }

  /// «09:15–11:00», «desde las 09:15»; empty where neither end is known.
  public func span(_ from: ClockHour?, _ until: ClockHour?) -> String {
    switch (from, until) {
    case (let from?, let until?): "\(from)–\(until)"
    case (let from?, nil): say("desde las \(from)", "from \(from)")
    case (nil, let until?): say("hasta las \(until)", "until \(until)")
    case (nil, nil): ""
    }
  }

  /// The same within a sentence: «de 09:00 a 12:30».
  public func fullSpan(_ from: ClockHour?, _ until: ClockHour?) -> String {
    guard let from, let until else { return span(from, until) }
    return say("de \(from) a \(until)", "from \(from) to \(until)")
  }

  /// «domingo».
  public func weekday(_ date: CalendarDate) -> String {
    switch date.weekday {
    case 1: say("lunes", "Monday")
    case 2: say("martes", "Tuesday")
    case 3: say("miércoles", "Wednesday")
    case 4: say("jueves", "Thursday")
    case 5: say("viernes", "Friday")
    case 6: say("sábado", "Saturday")
    default: say("domingo", "Sunday")
    }
  }

  /// «noviembre», for 1 to 12; empty for any other number.
  public func month(_ number: Int) -> String {
    switch number {
    case 1: say("enero", "January")
    case 2: say("febrero", "February")
    case 3: say("marzo", "March")
    case 4: say("abril", "April")
    case 5: say("mayo", "May")
    case 6: say("junio", "June")
    case 7: say("julio", "July")
    case 8: say("agosto", "August")
    case 9: say("setiembre", "September")
    case 10: say("octubre", "October")
    case 11: say("noviembre", "November")
    case 12: say("diciembre", "December")
    default: ""
    }
  }

  /// «noviembre de 2026».
  public func month(of date: CalendarDate) -> String {
    let month = month(date.month)
    return say("\(month) de \(date.year)", "\(month) \(date.year)")
  }

  /// «nov 26»: a month on the scale of a chart.
  public func monthMark(_ date: CalendarDate) -> String {
    month(date.month).prefix(3) + " " + two(date.year % 100)
  }

  /// «22 de noviembre de 2026, 10:31», in the zone in which it was written.
  public func moment(_ instant: Timestamp) -> String { long(instant.date) + ", " + instant.clock }

  /// «22.11.2026 10:31».
  public func stamp(_ instant: Timestamp) -> String { short(instant.date) + " " + instant.clock }

  /// «22 de noviembre de 2026», with the hour where it ends at one; `nil` while there is no day.
  public func long(_ due: DueDay) -> String? { due.date.map { long($0) + ending(due, ", ") } }

  /// «22.11.2026», «22.11.2026 10:31»; `nil` while there is no day.
  public func short(_ due: DueDay) -> String? { due.date.map { short($0) + ending(due, " ") } }

  /// «domingo 22 de noviembre de 2026, 10:31»; `nil` while there is no day.
  public func full(_ due: DueDay) -> String? { due.date.map { full($0) + ending(due, ", ") } }

  private func ending(_ due: DueDay, _ separator: String) -> String {
    due.hour.map { separator + $0.description } ?? ""
  }

  /// The weekday and the day: «domingo 22 de noviembre de 2026».
  public func full(_ date: CalendarDate) -> String {
    weekday(date) + say(" ", ", ") + long(date)
  }

  private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
