import Dialogue
import Interface
import Ledger
import Registry

/// All cases of a library as they stood at the end of a day.
struct Census {
  private(set) var cases: [CountedCase] = []
  /// The months of the first chart, where they were asked for.
  private(set) var months: [MonthlyCount]
  /// False where a book could not be counted; which, was said on standard error.
  private(set) var isWhole = true

  /// - Parameter months: cut-off dates at which the cases are counted, too.
  init(
    of library: Library, at day: CalendarDate, months: [CalendarDate], _ context: Context
  ) throws(Problem) {
    self.months = months.map { MonthlyCount(day: $0) }
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
        count(book.chronicle, at: day)
        if let problem = summary.problem, !book.isWhole {
          miss(summary.id, Explanation(context.words).sentence(problem), context)
        }
      } catch {
        miss(summary.id, Explanation(context.words, mesa: summary.id).sentence(error), context)
      }
    }
  }

  private mutating func count(_ chronicle: Chronicle, at day: CalendarDate) {
    if let counted = chronicle.countedCase(at: day) { cases.append(counted) }
    for index in months.indices {
      guard let counted = chronicle.countedCase(at: months[index].day) else { continue }
      months[index].add(counted)
    }
  }

  private mutating func miss(_ id: String, _ sentence: String, _ context: Context) {
    isWhole = false
    try? context.errors.line(context.words.report.notice(Shown.line(id), sentence))
  }
}
