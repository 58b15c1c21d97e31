extension Deadline {
  /// The day until the end of which the deadline lasts.
  ///
  /// Days are counted as Peruvian law does (Código Civil art. 183 and 184, for what parties agree;
  /// TUO of Ley 27444 art. 144 and 145, for the administration):
  /// - the day of the event does not count, so day 1 is the day after it. «From the signing» and
  ///   «from the day after the signing» are therefore two ways to write the same deadline;
  /// - business days leave out Saturdays, Sundays and national holidays;
  /// - calendar days count them, but a last day that is one of them moves to the next business day.
  ///
  /// A date is taken as the parties wrote it, wherever it falls, and «immediately» lasts until the
  /// end of the day of the signing.
  public func resolve(_ anchor: DeadlineAnchor, holidays: Holidays) -> DueDay {
    switch self {
    case .date(let date): return .on(date)
    case .immediate: return .on(anchor.signed)
    case .days(let count, let counting, let start):
      guard let event = start.day(of: anchor) else { return .awaitingPublication }
      switch counting {
      case .business: return .on(holidays.businessDay(count, after: event))
      case .calendar:
        return .on(holidays.businessDay(onOrAfter: event.adding(days: count)))
      }
    }
  }
}

extension DeadlineStart {
  /// The event itself, which does not count.
  fileprivate func day(of anchor: DeadlineAnchor) -> CalendarDate? {
    switch self {
    case .signature, .nextDay: anchor.signed
    case .publication: anchor.published
    }
  }
}
