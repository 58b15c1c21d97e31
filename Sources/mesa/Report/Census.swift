import Dialogue
import Interface
import Ledger
import Registry

/// All cases of a library as they stood at the end of a day, and of an earlier one.
struct Census {
  /// The days at which the cases are counted.
  struct Dates {
    let day: CalendarDate
    /// That with which it is compared, where it is.
    var earlier: CalendarDate?
    /// Those of the first chart, where they were asked for.
    var months: [CalendarDate] = []
  }

  private(set) var cases: [CountedCase] = []
  private(set) var earlier: [CountedCase] = []
  private(set) var months: [MonthlyCount]
  /// False where a book could not be counted; which, was said on standard error.
  private(set) var isWhole = true

  init(of library: Library, at dates: Dates, _ context: Context) throws(Problem) {
    months = dates.months.map { MonthlyCount(day: $0) }
    let summaries: [MesaSummary]
    do throws(LibraryError) {
      summaries = try library.summaries().sorted { $0.id < $1.id }
    } catch {
      throw .library(error)
    }
    if !library.exists { try? context.errors.line(context.noMesas(in: library)) }
    for summary in summaries {
      if let problem = summary.problem, case .foreign = problem {
        // A copied folder: its case is counted where it belongs.
        miss(summary.id, Explanation(context.words).sentence(problem), context)
        continue
      }
      do throws(LedgerError) {
        let book = try Book.open(library.folder(of: summary.id), for: .reading)
        count(book.chronicle, at: dates)
        if let problem = summary.problem, !book.isWhole {
          miss(summary.id, Explanation(context.words).sentence(problem), context)
        }
      } catch {
        miss(summary.id, Explanation(context.words, mesa: summary.id).sentence(error), context)
      }
    }
  }

  private mutating func count(_ chronicle: Chronicle, at dates: Dates) {
    let compared = dates.earlier.map { [$0] } ?? []
    let counted = chronicle.countedCases(at: [dates.day] + compared + dates.months)
    if let now = counted[0] { cases.append(now) }
    if !compared.isEmpty, let then = counted[1] { earlier.append(then) }
    for (index, month) in counted.dropFirst(1 + compared.count).enumerated() {
      if let month { months[index].add(month) }
    }
  }

  private mutating func miss(_ id: String, _ sentence: String, _ context: Context) {
    isWhole = false
    try? context.errors.line(context.words.report.notice(Shown.line(id), sentence))
  }
}
