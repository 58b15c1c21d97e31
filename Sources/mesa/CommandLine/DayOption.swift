import Dialogue
import Interface
import Wording

/// A day given as an option: `2026-11-22`, which is taken as it stands, or a phrase.
struct DayOption {
  let text: String
  /// The year of a day that is given without one.
  let year: YearGuess

  /// The day; how a phrase was understood is said on standard error, with its weekday.
  func day(in context: Context) throws(Problem) -> CalendarDate {
    if let iso = CalendarDate(text) { return iso }
    let phrase = DatePhrase(.bothLanguages, today: context.clock.now().date, year: year)
    let day: CalendarDate
    do throws(DatePhrase.Misreading) {
      day = try phrase.date(text)
    } catch {
      throw .usage(.badDate(text, error))
    }
    let whole = context.words.dates.full(day)
    try? Output.error.line(context.words.report.understood(Shown.line(text), whole))
    return day
  }
}
