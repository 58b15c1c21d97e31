import Dialogue
import Interface
import Registry
import Wording

/// All cases of a library as they stood at the end of a day, and of an earlier one.
struct Census {
  /// The days at which the cases are counted.
  struct Dates {
    let day: CalendarDate
    /// That with which it is compared, where it is.
    var earlier: CalendarDate?
    /// Those of the first chart, where they were asked for.
    var months: [CalendarDate] = []

    /// In the order in which ``Census`` takes what was counted.
    var all: [CalendarDate] { [day] + (earlier.map { [$0] } ?? []) + months }
  }

  let dates: Dates
  let cases: [CountedCase]
  let earlier: [CountedCase]
  let months: [MonthlyCount]
  /// False where a book could not be counted.
  let isWhole: Bool

  init(_ counted: LibraryCases, at dates: Dates) {
    self.dates = dates
    isWhole = counted.troubled.isEmpty
    cases = counted.days[0]
    earlier = dates.earlier == nil ? [] : counted.days[1]
    months = zip(dates.months, counted.days.dropFirst(dates.earlier == nil ? 1 : 2)).map {
      var month = MonthlyCount(day: $0)
      for counted in $1 { month.add(counted) }
      return month
    }
  }

  /// Which books could not be counted is said on standard error.
  init(of library: Library, at dates: Dates, _ context: Context) throws(Problem) {
    let counted: LibraryCases
    var progress = ProgressLine(context)
    do throws(LibraryError) {
      counted = try library.cases(at: dates.all) { done, count in
        progress.say(ProgressTexts(context.words.language).reading(done, of: count))
        return true
      }
    } catch {
      progress.end()
      throw .library(error)
    }
    progress.end()
    if !library.exists { try? context.errors.line(context.noMesas(in: library)) }
    for summary in counted.troubled {
      guard let problem = summary.problem else { continue }
      let sentence = Explanation(context.words).sentence(problem)
      try? context.errors.line(context.words.report.notice(Shown.line(summary.id), sentence))
    }
    if let notice = library.indexNotice {
      try? context.errors.line(context.words.report.index(isMadeAnew: notice == .madeAnew))
    }
    self.init(counted, at: dates)
  }

  /// What the report says of them, with the totals of earlier dates.
  func report(_ totals: [DatedTotals], _ texts: CuadroTexts) -> DialogueReport {
    DialogueReport(
      of: cases, at: dates.day, months: months,
      since: dates.earlier.map { DialogueReport.Earlier(day: $0, cases: earlier) },
      totals: totals, name: texts.name)
  }
}
