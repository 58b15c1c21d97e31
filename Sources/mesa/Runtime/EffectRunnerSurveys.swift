import Dialogue
import Interface
import Ledger
import Registry
import Wording

extension EffectRunner {
  /// Counts all cases at the end of a day, with the months before it and what changed in its own.
  func survey(_ day: CalendarDate) {
    let words = state.look.wording
    let dates = Census.Dates(
      day: day, earlier: Survey.monthBefore(day), months: MonthlyCount.days(upTo: day))
    do throws(LibraryError) {
      let counted = try library.cases(at: dates.all, progress: readingProgress)
      let census = Census(counted, at: dates)
      // A damaged line is told of by the report itself; here the others stand.
      let totals = (try? LibraryTotals(of: library))?.all ?? []
      let troubled = counted.troubled.count
      state.receive(
        .surveyed(
          Survey(
            report: census.report(totals, CuadroTexts(words.language)), cases: census.cases,
            notice: troubled == 0 ? nil : RegistryTexts(words.language).troubled(troubled))))
    } catch {
      tell(error)
    }
  }
}
