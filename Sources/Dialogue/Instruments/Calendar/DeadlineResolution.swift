extension Deadline {
  /// The day until the end of which the deadline lasts, or the hour of that day.
  ///
  /// Days are counted as Peruvian law does (Código Civil art. 183 and 184, for what parties agree;
  /// TUO of Ley 27444 art. 144 and 145, for the administration):
  /// - the day of the event does not count, so day 1 is the day after it. «From the signing» and
  ///   «from the day after the signing» are therefore two ways to write the same deadline;
  /// - business days leave out Saturdays, Sundays and national holidays;
  /// - calendar days count them, but a last day that is one of them moves to the next business day;
  /// - months end on the number that the day of the event has, or on the last day of a month that
  ///   lacks it, and move like calendar days (art. 183, paragraphs 2 and 5);
  /// - hours run without a break, through nights and holidays. From an hour that is known they end at
  ///   an hour; where only the day is, they run from its end, so that nobody is late by a reading
  ///   that is not theirs, and the last day is theirs to its end.
  ///
  /// What takes effect when the bases ratify it runs from the day of that, where it is later than the
  /// signing.
  ///
  /// A date is taken as the parties wrote it, wherever it falls, and «immediately» lasts until the
  /// end of the day of the signing.
  public func resolve(_ anchor: DeadlineAnchor, holidays: Holidays) -> DueDay {
    switch self {
    case .date(let date): return .on(date)
    case .immediate: return .on(anchor.effective)
    case .days(let count, let counting, let start):
      guard let event = start.day(of: anchor) else { return .awaitingPublication }
      switch counting {
      case .business: return .on(holidays.businessDay(count, after: event))
      case .calendar:
        return .on(holidays.businessDay(onOrAfter: countedDay(anchor) ?? event))
      }
    case .months(_, let start):
      guard start.day(of: anchor) != nil, let day = countedDay(anchor) else {
        return .awaitingPublication
      }
      return .on(holidays.businessDay(onOrAfter: day))
    case .hours(let count, let start):
      guard let event = start.day(of: anchor) else { return .awaitingPublication }
      return DueDay(hours: count, after: event, at: start.hour(of: anchor))
    }
  }
}

extension Deadline {
  /// The day to which calendar days or months come by mere counting, worked or not; `nil` for what
  /// is not counted so, or has no event yet.
  public func countedDay(_ anchor: DeadlineAnchor) -> CalendarDate? {
    switch self {
    case .days(let count, .calendar, let start):
      start.day(of: anchor)?.adding(days: count)
    case .months(let count, let start): start.day(of: anchor)?.adding(months: count)
    case .date, .immediate, .days(_, .business, _), .hours: nil
    }
  }
}

extension DueDay {
  /// The end of a number of hours; without an hour to begin with they run from the end of the day.
  fileprivate init(hours: Int, after day: CalendarDate, at hour: ClockHour?) {
    guard let hour else {
      self = .on(day.adding(days: (hours + 23) / 24))
      return
    }
    let minutes = hour.minuteOfDay + hours * 60
    // Midnight is the end of the day that it closes.
    if minutes % 1440 == 0 {
      self = .on(day.adding(days: minutes / 1440 - 1))
    } else {
      self = .at(day.adding(days: minutes / 1440), ClockHour(minuteOfDay: minutes % 1440))
    }
  }
}

extension DeadlineStart {
  /// The event itself, which does not count.
  fileprivate func day(of anchor: DeadlineAnchor) -> CalendarDate? {
    switch self {
    case .signature, .nextDay: anchor.effective
    case .publication: anchor.published
    case .date(let date): date
    }
  }

  /// The hour of the event; «from the day after» begins when the day of the signing ends.
  fileprivate func hour(of anchor: DeadlineAnchor) -> ClockHour? {
    switch self {
    case .signature: anchor.effectiveAt
    case .nextDay, .publication, .date: nil
    }
  }
}
