/// The words that date phrases are made of, folded of accents and case by `Folding`.
public struct DateWords: Sendable {
  public let days, hours, weeks, months, years, business, calendar, from, fillers: Set<String>
  public let signature, nextDay, publication, today, tomorrow, yesterday: Set<String>
  public let endOfMonth, immediate: Set<String>
  /// The names of the seven days, from Monday on.
  public let weekdays: [Set<String>]
  /// The names of the twelve months, from January on.
  public let monthNames: [Set<String>]
  /// The numbers from one on, as they are written before what they count.
  public let numbers: [Set<String>]

  /// The words as people write them; `weekdays` and `monthNames` in the order of the calendar.
  public init(
    days: [String], hours: [String], weeks: [String], months: [String], years: [String],
    business: [String], calendar: [String], from: [String], fillers: [String], signature: [String],
    nextDay: [String],
    publication: [String], today: [String], tomorrow: [String], yesterday: [String],
    endOfMonth: [String], immediate: [String], weekdays: [[String]], monthNames: [[String]],
    numbers: [[String]]
  ) {
    func folded(_ words: [String]) -> Set<String> { Set(words.map { Folding.fold($0) }) }
    self.days = folded(days)
    self.hours = folded(hours)
    self.weeks = folded(weeks)
    self.months = folded(months)
    self.years = folded(years)
    self.business = folded(business)
    self.calendar = folded(calendar)
    self.from = folded(from)
    self.fillers = folded(fillers)
    self.signature = folded(signature)
    self.nextDay = folded(nextDay)
    self.publication = folded(publication)
    self.today = folded(today)
    self.tomorrow = folded(tomorrow)
    self.yesterday = folded(yesterday)
    self.endOfMonth = folded(endOfMonth)
    self.immediate = folded(immediate)
    self.weekdays = weekdays.map(folded)
    self.monthNames = monthNames.map(folded)
    self.numbers = numbers.map(folded)
  }
}
