import Dialogue
import Interface
import Ledger
import Registry
import Wording

extension ImportSubcommand {
  /// Totals of dates of which the cases are not on record, marked with the file that they come from.
  func importTotals(
    _ text: String, of file: TableFile, _ context: Context
  ) throws(Problem) -> Int32 {
    let texts = context.words.importing
    let table: TotalsTable
    do throws(RowProblem) {
      table = try TotalsTable(CSVTable(reading: text), today: context.clock.now().date)
    } catch {
      return complain(error.sentence(texts), context)
    }
    report(ignored: table.ignored, context)
    guard table.problems.isEmpty else {
      for problem in table.problems { try? context.errors.line(problem.sentence(texts)) }
      return complain(texts.nothingWritten(table.problems.count), context)
    }
    guard !table.totals.isEmpty else { return complain(texts.emptyFile, context) }
    let library = try context.library(common, context.handbook())
    let digest = file.digest.description
    let totals = table.totals.map { entry in
      DatedTotals(
        day: entry.day, values: entry.values,
        source: ImportSource(file: file.name, digest: digest, line: entry.line))
    }
    let new: Int
    var replaced: [LibraryTotals.Replaced] = []
    do throws(LedgerError) {
      var kept = try LibraryTotals(of: library)
      new = kept.holds(digest) ? 0 : totals.count
      if new > 0 { replaced = kept.replaced(by: totals) }
      if new > 0, !isRehearsal { try kept.add(totals) }
    } catch {
      if case .busy(let process) = error { return complain(texts.underWay(process), context) }
      throw .ledger(error)
    }
    for figure in replaced {
      let name = ReportTexts(context.words.language).name(figure.figure)
      let month = context.words.dates.month(of: figure.day)
      try? context.errors.line(
        Shown.line(texts.replaced(month, name, figure.before, figure.now, figure.file)))
    }
    if isRehearsal { try say(texts.rehearsal, in: context) }
    try say(texts.totals(new, of: totals.count), in: context)
    return 0
  }
}
