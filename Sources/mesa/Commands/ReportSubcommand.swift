import ArgumentParser
import Dialogue
import Documents
import Interface
import Ledger
import Registry
import Wording

/// `informe`: the tables of the report on the dialogue, counted from the books at any date.
struct ReportSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.report
    return CommandConfiguration(
      commandName: "informe", abstract: text.abstract, discussion: text.discussion)
  }

  @Option(
    name: .customLong("al"),
    help: ArgumentHelp(Speech.help.options.cutOff, valueName: Speech.help.values.date))
  var date: String?

  @Option(
    name: .customLong("cuadro"),
    help: ArgumentHelp(Speech.help.options.cuadro, valueName: Speech.help.values.number))
  var cuadro: Int?

  @Option(
    name: .customLong("formato"),
    help: ArgumentHelp(Speech.help.options.format, valueName: Speech.help.values.format))
  var format: ReportFormat = .text

  @Option(
    name: .customLong("comparar"),
    help: ArgumentHelp(Speech.help.options.compared, valueName: Speech.help.values.date))
  var earlier: String?

  @Flag(name: .customLong("comprobar"), help: ArgumentHelp(Speech.help.options.check))
  var checks = false

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.printedReport, valueName: Speech.help.values.file),
    completion: .file(extensions: ["csv"]))
  var printed: String?

  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    if checks { return try check(in: context) }
    if let printed {
      throw .usage(.parser(.unexpectedArguments([printed])))
    }
    let number = try self.number()
    let day = try self.day(in: context)
    let library = try context.library(common, context.handbook())
    var dates = Census.Dates(day: day)
    if number == nil {
      dates.earlier = try earlierDay(than: day, in: context)
      dates.months = MonthlyCount.days(upTo: day)
    }
    let census = try Census(of: library, at: dates, context)
    let totals = try totals(of: library, context)
    let texts = CuadroTexts(context.words.language)
    let report = census.report(totals.all, texts)
    if number == nil, date == nil, report.isFlat {
      try? context.errors.line(ReportTexts(context.words.language).flatSeriesHint)
    }
    if number == nil, earlier != nil, report.comparison == nil, let day = dates.earlier {
      let texts = ReportTexts(context.words.language)
      try? context.errors.line(texts.nothingKnown(context.words.dates.long(day)))
    }
    let cuadros = number.map { [report.cuadro($0)] } ?? report.cuadros
    if let form = format.document {
      try write(report, only: number, as: form, in: context)
    } else if format == .json {
      try say(json: ReportData(texts: texts).json(report, cuadros), in: context)
    } else {
      try say(whole: CuadroData(texts: texts).csv(cuadros), in: context)
    }
    return census.isWhole && totals.damaged.isEmpty ? 0 : 1
  }

  /// What of them cannot be read is said on standard error.
  func totals(of library: Library, _ context: Context) throws(Problem) -> LibraryTotals {
    do throws(LedgerError) {
      let totals = try LibraryTotals(of: library)
      for line in totals.damaged {
        try? context.errors.line(
          Shown.line(context.words.importing.damagedTotals(totals.path, line)))
      }
      return totals
    } catch {
      throw .ledger(error)
    }
  }

  private func write(
    _ report: DialogueReport, only number: CuadroNumber?, as form: DocumentFormat,
    in context: Context
  ) throws(Problem) {
    let author = context.settings(common).author
    let store = TemplateStore(
      folder: context.surroundings.templatesFolder, language: context.words.language)
    let document = try Problem.ofDocument { () throws(DocumentProblem) in
      let composer = DialogueReportComposer(Wording(context.words.language))
      if let number {
        return composer.compose(report.cuadro(number), at: report.day, by: author)
      }
      let name = TemplateName.dialogueReport.rawValue
      let template = try store.template(name)
      do throws(TemplateError) {
        return try composer.compose(report, by: author, template: template)
      } catch {
        throw .template(store.path(name), error)
      }
    }
    try say(document, as: form, in: context)
  }

  /// `nil` for all of them.
  private func number() throws(Problem) -> CuadroNumber? {
    guard let cuadro else { return nil }
    guard let number = CuadroNumber(rawValue: cuadro) else {
      throw .usage(
        .badValue(
          String(cuadro), place: "--cuadro",
          allowed: CuadroNumber.allCases.map { String($0.rawValue) }))
    }
    return number
  }

  func day(in context: Context) throws(Problem) -> CalendarDate {
    let today = context.clock.now().date
    guard let date else { return today }
    let day = try DayOption(text: date, year: .past).day(in: context)
    guard day <= today else { throw .usage(.toCome(day)) }
    return day
  }

  /// That of six months before, the end of its month, where none is named.
  private func earlierDay(
    than day: CalendarDate, in context: Context
  ) throws(Problem) -> CalendarDate {
    guard let earlier else { return day.firstOfMonth.adding(months: -5).adding(days: -1) }
    let date = try DayOption(text: earlier, year: .past).day(in: context)
    guard date < day else {
      throw .usage(.badValue(earlier, place: "--comparar", allowed: []))
    }
    return date
  }
}
