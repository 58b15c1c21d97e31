/// Reads the phrases in which people write days: a phrase is understood whole or refused.
public struct DatePhrase: Sendable {
  let words: DateWords
  let today: CalendarDate
  let year: YearGuess
  let takesAnyYear: Bool
  let takesUnsaidDays: Bool

  /// A reader that knows `words` and counts from `today`.
  ///
  /// - Parameters:
  ///   - year: the year of a day and a month that are written without one.
  ///   - takesAnyYear: false where years outside ``usualYears`` are asked about.
  ///   - takesUnsaidDays: whether days of which nothing is said are calendar days, as the law has it (Código Civil
  ///     183), rather than asked about.
  public init(
    _ words: DateWords, today: CalendarDate, year: YearGuess = .coming, takesAnyYear: Bool = false,
    takesUnsaidDays: Bool = false
  ) {
    self.words = words
    self.today = today
    self.year = year
    self.takesAnyYear = takesAnyYear
    self.takesUnsaidDays = takesUnsaidDays
  }

  /// The years that need no second word.
  public static let usualYears = 1990...2100

  /// Why a phrase is not taken.
  public enum Misreading: Error, Hashable, Sendable {
    case notUnderstood
    /// A number of days without saying whether working or calendar days.
    case ambiguousDays
    /// Outside ``DatePhrase/usualYears``: whoever means it confirms it.
    case unusualYear(CalendarDate)
    case noSuchDay
    /// The day is there, on another day of the week than the one that was typed.
    case otherWeekday(CalendarDate)
  }

  /// The day that `text` names: `30/9`, `30.9.26`, `2026-09-30`, `30 de setiembre`, `mañana`,
  /// `lunes`, `+10d`, `fin de mes`.
  public func date(_ text: String) throws(Misreading) -> CalendarDate {
    try date(text, takesBareDays: true)
  }

  /// - Parameter takesBareDays: whether `21d`, which in a deadline would not say from when, is from today.
  func date(_ text: String, takesBareDays: Bool) throws(Misreading) -> CalendarDate {
    if let iso = CalendarDate(text) { return try within(iso) }
    let tokens = Folding.fold(text).split { $0.isWhitespace || $0 == "," }.map(String.init)
    let phrase = tokens.joined(separator: " ")
    if words.today.contains(phrase) { return today }
    if words.tomorrow.contains(phrase) { return today.adding(days: 1) }
    if words.yesterday.contains(phrase) { return today.adding(days: -1) }
    if words.endOfMonth.contains(phrase) { return try endOfMonth() }
    if let ahead = daysAhead(phrase) { return today.adding(days: ahead) }
    // Where a day to come is asked for, «21d» is as many days from today.
    if year == .coming, takesBareDays, let ahead = daysAhead("+" + phrase) {
      return today.adding(days: ahead)
    }
    var parts = tokens.filter { !words.fillers.contains($0) }
    guard let weekday = weekday(parts.first) else { return try plain(parts) }
    parts.removeFirst()
    if parts.isEmpty { return self.day(of: weekday) }
    let date = try plain(parts)
    guard date.weekday == weekday else { throw .otherWeekday(date) }
    return date
  }

  private func weekday(_ word: String?) -> Int? {
    guard let word else { return nil }
    return words.weekdays.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  /// The next such day, never today itself; the last where only days that passed are meant.
  private func day(of weekday: Int) -> CalendarDate {
    switch year {
    case .coming, .nearest: today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
    case .past: today.adding(days: -((today.weekday - weekday + 6) % 7 + 1))
    }
  }

  private func endOfMonth() throws(Misreading) -> CalendarDate {
    let last = CalendarDate.length(ofMonth: today.month, year: today.year)
    return try day(last, today.month, today.year)
  }

  /// The days of `+10d` or `+10 días`.
  private func daysAhead(_ phrase: String) -> Int? {
    guard phrase.hasPrefix("+") else { return nil }
    let digits = phrase.dropFirst().prefix { ("0"..."9").contains($0) }
    let unit = phrase.dropFirst(digits.count + 1).drop { $0 == " " }
    guard (1...4).contains(digits.count), words.days.contains(String(unit)) else { return nil }
    return Digits.number(digits.utf8)
  }

  /// A day by its numbers, or with its month by name.
  private func plain(_ parts: [String]) throws(Misreading) -> CalendarDate {
    var pieces = parts.flatMap {
      $0.split(omittingEmptySubsequences: false) { ".-/".contains($0) }.map(String.init)
    }
    // The year comes first in `2026-9-30`; the day, everywhere else.
    if pieces.count == 3, pieces[0].utf8.count == 4 { pieces.swapAt(0, 2) }
    guard (2...3).contains(pieces.count), pieces.allSatisfy({ $0.utf8.count <= 12 }) else {
      throw .notUnderstood
    }
    let named = words.monthNames.firstIndex { $0.contains(pieces[1]) }.map { $0 + 1 }
    guard pieces[0].utf8.count <= 2, let number = Digits.number(pieces[0].utf8),
      let month = named ?? Digits.number(pieces[1].utf8), named != nil || pieces[1].utf8.count <= 2
    else { throw .notUnderstood }
    guard pieces.count == 3 else {
      guard named != nil || parts.count == 1 else { throw .notUnderstood }
      return try guessed(number, month)
    }
    guard [2, 4].contains(pieces[2].utf8.count), let year = Digits.number(pieces[2].utf8) else {
      throw .notUnderstood
    }
    return try day(number, month, pieces[2].utf8.count == 2 ? 2000 + year : year)
  }

  /// The day in the year that is meant; eight years hold a 29 February.
  private func guessed(_ number: Int, _ month: Int) throws(Misreading) -> CalendarDate {
    let days = (today.year - 8...today.year + 8).compactMap {
      CalendarDate(year: $0, month: month, day: number)
    }
    let coming = days.first { $0 >= today }
    let past = days.last { $0 <= today }
    let day =
      switch year {
      case .coming: coming
      case .past: past
      case .nearest: [coming, past].compactMap { $0 }.min { distance($0) < distance($1) }
      }
    guard let day else { throw .noSuchDay }
    return try within(day)
  }

  private func distance(_ day: CalendarDate) -> Int { abs(day.dayNumber - today.dayNumber) }

  private func day(_ number: Int, _ month: Int, _ year: Int) throws(Misreading) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: number) else { throw .noSuchDay }
    return try within(date)
  }

  private func within(_ date: CalendarDate) throws(Misreading) -> CalendarDate {
    guard takesAnyYear || Self.usualYears.contains(date.year) else { throw .unusualYear(date) }
    return date
  }
}
