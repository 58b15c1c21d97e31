/// Reads the phrases in which people write days: a phrase is understood whole or refused.
public struct DatePhrase: Sendable {
  let words: DateWords
  let today: CalendarDate

  /// Whether a day and a month are refused without their year.
  let needsYear: Bool

  /// A reader that knows `words` and counts from `today`; `needsYear` where the day meant may as
  /// well have passed as be to come.
  public init(_ words: DateWords, today: CalendarDate, needsYear: Bool = false) {
    self.words = words
    self.today = today
    self.needsYear = needsYear
  }

  /// Why a phrase is not taken.
  public enum Misreading: Error, Hashable, Sendable {
    case notUnderstood
    /// A number of days without saying whether working or calendar days.
    case ambiguousDays
    /// Outside 1990 to 2100.
    case yearOutOfRange(Int)
    case noSuchDay
    case yearMissing
    /// Understood, but months and hours cannot be kept yet.
    case unitNotKept
    /// Understood, but a number of days from a given date cannot be kept yet.
    case startNotKept
  }

  /// The day that `text` names: `30/9`, `30.9.26`, `2026-09-30`, `30 de setiembre`, `mañana`,
  /// `lunes`, `+10d`, `fin de mes`; without a year, the nearest one from today on.
  public func date(_ text: String) throws(Misreading) -> CalendarDate {
    if let iso = CalendarDate(text) { return try within(iso) }
    let tokens = Folding.fold(text).split { $0.isWhitespace || $0 == "," }.map(String.init)
    let phrase = tokens.joined(separator: " ")
    if words.today.contains(phrase) { return today }
    if words.tomorrow.contains(phrase) { return CalendarDate(dayNumber: today.dayNumber + 1) }
    if words.endOfMonth.contains(phrase) { return try endOfMonth() }
    if let ahead = daysAhead(phrase) { return CalendarDate(dayNumber: today.dayNumber + ahead) }
    var parts = tokens.filter { !words.fillers.contains($0) }
    guard let weekday = weekday(parts.first) else { return try plain(parts) }
    parts.removeFirst()
    if parts.isEmpty {
      let ahead = (weekday - today.weekday + 6) % 7 + 1
      return CalendarDate(dayNumber: today.dayNumber + ahead)
    }
    let date = try plain(parts)
    guard date.weekday == weekday else { throw .noSuchDay }
    return date
  }

  private func weekday(_ word: String?) -> Int? {
    guard let word else { return nil }
    return words.weekdays.firstIndex { $0.contains(word) }.map { $0 + 1 }
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
    let pieces = parts.flatMap {
      $0.split(omittingEmptySubsequences: false) { ".-/".contains($0) }.map(String.init)
    }
    guard (2...3).contains(pieces.count), pieces.allSatisfy({ $0.utf8.count <= 12 }) else {
      throw .notUnderstood
    }
    let named = words.monthNames.firstIndex { $0.contains(pieces[1]) }.map { $0 + 1 }
    guard pieces[0].utf8.count <= 2, let number = Digits.number(pieces[0].utf8),
      let month = named ?? Digits.number(pieces[1].utf8), named != nil || pieces[1].utf8.count <= 2
    else { throw .notUnderstood }
    guard pieces.count == 3 else {
      guard named != nil || parts.count == 1 else { throw .notUnderstood }
      return try coming(number, month)
    }
    guard [2, 4].contains(pieces[2].utf8.count), let year = Digits.number(pieces[2].utf8) else {
      throw .notUnderstood
    }
    return try day(number, month, pieces[2].utf8.count == 2 ? 2000 + year : year)
  }

  private func coming(_ number: Int, _ month: Int) throws(Misreading) -> CalendarDate {
    guard !needsYear else { throw .yearMissing }
    for year in today.year...(today.year + 8) {
      if let date = CalendarDate(year: year, month: month, day: number), date >= today {
        return try within(date)
      }
    }
    throw .noSuchDay
  }

  private func day(_ number: Int, _ month: Int, _ year: Int) throws(Misreading) -> CalendarDate {
    guard (1990...2100).contains(year) else { throw .yearOutOfRange(year) }
    guard let date = CalendarDate(year: year, month: month, day: number) else { throw .noSuchDay }
    return date
  }

  private func within(_ date: CalendarDate) throws(Misreading) -> CalendarDate {
    try day(date.day, date.month, date.year)
  }
}
