import Content
import Dialogue
import Wording

/// A day, or a month and a year, as tables of cases have them: «2012-07-20», «20/07/2012», «Julio 2021»,
/// «feb-26», «Caso nuevo, marzo de 2018.», «Caso reactivado (noviembre 2022)».
struct EntryPhrase {
  enum Misreading: Error { case notADate, noSuchDay, ambiguous }

  /// What the phrase says of how the case came in.
  let kind: RegistryEntry.Kind
  /// The day, or the first of the month; `nil` where the phrase has neither.
  let day: CalendarDate?
  /// Whether it names a month and no day of it.
  let isMonth: Bool

  init(_ text: String) throws(Misreading) {
    let words = Self.words(of: text)
    kind =
      words.contains { $0.hasPrefix("reactivad") }
      ? .reactivated : words.contains { $0.hasPrefix("nuev") || $0 == "new" } ? .new : .unsaid
    let said = words.filter { !Self.isOfKind($0) && !["de", "del", "of"].contains($0) }
    let month = Self.month(said)
    isMonth = month != nil
    if let month {
      day = month
    } else {
      day = said.isEmpty ? nil : try Self.day(said)
    }
  }

  private static func isOfKind(_ word: String) -> Bool {
    ["caso", "case", "new"].contains(word) || word.hasPrefix("reactivad") || word.hasPrefix("nuev")
  }

  private static func day(_ words: [String]) throws(Misreading) -> CalendarDate {
    // Nothing that counts from today or leaves the year out: a file is read on any day.
    guard words.count == 3 else { throw .notADate }
    // «05/06/07» is the fifth of June here and the sixth of May in many a spreadsheet.
    let numbers = words.compactMap { $0.count <= 2 ? Int($0) : nil }
    if numbers.count == 3, numbers[0] != numbers[1], numbers.prefix(2).allSatisfy({ $0 <= 12 }) {
      throw .ambiguous
    }
    do throws(DatePhrase.Misreading) {
      return try DatePhrase(
        .bothLanguages, today: CalendarDate(dayNumber: 0), takesAnyYear: true
      ).date(words.joined(separator: " "))
    } catch {
      throw error == .noSuchDay ? .noSuchDay : .notADate
    }
  }

  /// The first day of a month that is named with its year and without a day.
  private static func month(_ words: [String]) -> CalendarDate? {
    guard words.count == 2, let year = year(words[1]) else { return nil }
    let names = DateWords.bothLanguages.monthNames
    let months = names.indices.filter { index in
      names[index].contains { $0 == words[0] || (words[0].count >= 3 && $0.hasPrefix(words[0])) }
    }
    let number = Int(words[0]).flatMap { words[1].count == 4 ? $0 : nil }
    guard let month = months.count == 1 ? months.first.map({ $0 + 1 }) : number else { return nil }
    return CalendarDate(year: year, month: month, day: 1)
  }

  private static func year(_ word: String) -> Int? {
    guard let number = Int(word) else { return nil }
    return word.count == 4 ? number : word.count == 2 ? 2000 + number : nil
  }

  /// Runs of letters and runs of digits, folded.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var last: Character?
    for character in Folding.fold(text) {
      defer { last = character }
      guard character.isLetter || character.isNumber else { continue }
      if let last, last.isLetter || last.isNumber, last.isNumber == character.isNumber {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    return words
  }
}
