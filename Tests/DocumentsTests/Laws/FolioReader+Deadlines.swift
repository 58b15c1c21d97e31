import Dialogue

/// Until when a deadline runs, by the folios.
extension FolioReader {
  static func runsFromSignature(_ deadline: Deadline) -> Bool {
    switch deadline {
    case .immediate: true
    case .date: false
    case .days(_, _, let start), .months(_, let start), .hours(_, let start):
      start == .signature || start == .nextDay
    }
  }

  /// The last day of a deadline; `nil` where what it runs from did not happen.
  func day(_ deadline: Deadline, _ agreement: RecordID, signed: CalendarDate?) -> CalendarDate? {
    func event(_ start: DeadlineStart) -> CalendarDate? {
      switch start {
      case .signature, .nextDay: return signed
      case .date(let day): return day
      case .publication:
        let norms = all(.normToIssue, of: agreement, by: .agreement)
        let days = norms.compactMap { row -> CalendarDate? in
          if case .date(let day)? = row.values[.published] { day } else { nil }
        }
        // Of several, once the last has come out.
        return days.count == norms.count ? days.max() : nil
      }
    }
    func plus(_ day: CalendarDate, _ days: Int) -> CalendarDate {
      CalendarDate(dayNumber: day.dayNumber + days)
    }
    func worked(_ day: CalendarDate) -> CalendarDate {
      var day = day
      while day.weekday > 5 { day = plus(day, 1) }
      return day
    }
    switch deadline {
    case .date(let day): return day
    case .immediate: return signed
    case .days(let count, .calendar, let start): return event(start).map { worked(plus($0, count)) }
    case .days(let count, .business, let start):
      guard var day = event(start) else { return nil }
      for _ in 0..<count { day = worked(plus(day, 1)) }
      return day
    case .hours(let count, let start):
      return event(start).map { plus($0, count / 24 + (count % 24 == 0 ? 0 : 1)) }
    case .months(let count, let start):
      guard let from = event(start) else { return nil }
      let month = from.month - 1 + count
      let (year, number) = (from.year + month / 12, month % 12 + 1)
      // The same number, or the last day of a month that lacks it.
      let day = (0...3).lazy.compactMap {
        CalendarDate(year: year, month: number, day: from.day - $0)
      }.first
      return day.map(worked)
    }
  }
}
