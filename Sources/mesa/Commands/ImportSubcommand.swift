import ArgumentParser
import Dialogue
import Interface
import Ledger
import Registry

/// `importar`: the cases of a table become cases of the registry.
struct ImportSubcommand: Subcommand {
  /// What can be imported.
  enum Matter: String, CaseIterable, ExpressibleByArgument {
    case cases = "casos"
    case totals = "totales"
  }

  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.importing
    return CommandConfiguration(
      commandName: "importar", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(
      Speech.help.arguments.imported, valueName: Speech.help.values.document))
  var matter: Matter

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.table, valueName: Speech.help.values.file),
    completion: .file(extensions: ["csv"]))
  var file: String

  @Flag(name: .customLong("ensayo"), help: ArgumentHelp(Speech.help.options.rehearsal))
  var isRehearsal = false

  @Option(
    name: .customLong("codificacion"),
    help: ArgumentHelp(Speech.help.options.encoding, valueName: Speech.help.values.value))
  var encoding: TableFile.Encoding = .utf8

  @Option(
    name: .customLong("al"),
    help: ArgumentHelp(Speech.help.options.tableDate, valueName: Speech.help.values.date))
  var date: String?

  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let texts = context.words.importing
    let file = try TableFile(path: self.file)
    guard let text = file.text(in: encoding) else { return complain(texts.notUTF8, context) }
    switch matter {
    case .cases: return try importCases(text, of: file, context)
    case .totals: return try importTotals(text, of: file, context)
    }
  }

  private func importCases(
    _ text: String, of file: TableFile, _ context: Context
  ) throws(Problem) -> Int32 {
    let texts = context.words.importing
    let cut = try date.map { text throws(Problem) in
      try DayOption(text: text, year: .past).day(in: context)
    }
    let table: CaseTable
    do throws(RowProblem) {
      table = try CaseTable(text, today: context.clock.now().date, cut: cut)
    } catch {
      return complain(error.sentence(texts), context)
    }
    report(ignored: table.ignored, context)
    guard table.problems.isEmpty else {
      for problem in table.problems { try? context.errors.line(problem.sentence(texts)) }
      return complain(texts.nothingWritten(table.problems.count), context)
    }
    guard !table.cases.isEmpty else { return complain(texts.emptyFile, context) }
    for notice in table.doubts + table.notices { try? context.errors.line(notice.sentence(texts)) }
    let cases = table.cases.map { card in
      guard let month = card.month, !card.facts.isEmpty else { return card }
      var dated = card
      dated.facts = texts.facts(context.words.dates.month(of: month), card.facts)
      return dated
    }
    let code = try take(cases, of: file, cut: cut, context)
    return table.notices.isEmpty ? code : 1
  }

  private func take(
    _ cases: [ImportedCase], of file: TableFile, cut: CalendarDate?, _ context: Context
  ) throws(Problem) -> Int32 {
    let texts = context.words.importing
    let handbook = context.handbook()
    let library = try context.library(common, handbook)
    // A rehearsal writes nothing, and waits for nobody.
    var lock: ImportLock?
    if !isRehearsal {
      do throws(LedgerError) { lock = try ImportLock(of: library.root) } catch {
        if case .busy(let process) = error { return complain(texts.underWay(process), context) }
        throw .ledger(error)
      }
    }
    defer { withExtendedLifetime(lock) {} }
    var work: CaseImport
    do throws(LibraryError) {
      work = try CaseImport(
        cases, of: file, cut: cut, into: library, context.settings(common), handbook, context.clock)
    } catch {
      throw .library(error)
    }
    var counts: [CaseImport.Outcome: Int] = [:]
    var refused = 0
    var days: Set<CalendarDate?> = []
    for imported in cases {
      do throws(PerformError) {
        let outcome = try work.take(imported, isRehearsal: isRehearsal)
        counts[outcome, default: 0] += 1
        if outcome == .changed { days.insert(work.day(of: imported)) }
      } catch {
        refused += 1
        let reason = Explanation(context.words).sentence(Problem(error))
        let name = Shown.line(imported.file.name ?? "")
        try? context.errors.line(texts.notImported(imported.line, name, reason))
      }
    }
    if isRehearsal { try say(texts.rehearsal, in: context) }
    try say(
      texts.done(counts[.new] ?? 0, counts[.changed] ?? 0, counts[.same] ?? 0), in: context)
    if !days.isEmpty { try say(since(days, context), in: context) }
    if refused > 0 { try? context.errors.line("mesa: " + texts.refused(refused)) }
    return refused == 0 ? 0 : 1
  }

  /// From which day on counts what changed.
  private func since(_ days: Set<CalendarDate?>, _ context: Context) -> String {
    let texts = context.words.importing
    guard days.count == 1, let only = days.first else { return texts.countsFromMonths }
    let dates = context.words.dates
    guard let only else { return texts.countsFromToday(dates.long(context.clock.now().date)) }
    return texts.counts(from: dates.long(only))
  }

  func report(ignored headings: [String], _ context: Context) {
    guard !headings.isEmpty else { return }
    let columns = headings.map { Shown.line($0) }.joined(separator: ", ")
    try? context.errors.line(context.words.importing.ignored(columns))
  }

  func complain(_ sentence: String, _ context: Context) -> Int32 {
    try? context.errors.line("mesa: " + sentence)
    return 1
  }
}

extension TableFile.Encoding: ExpressibleByArgument {}
