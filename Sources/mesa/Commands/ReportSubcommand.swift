import ArgumentParser
import Dialogue
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

  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let numbers = try self.numbers()
    let day = try self.day(in: context)
    let library = try context.library(common, context.handbook())
    // The charts stand in the whole report.
    let months = cuadro == nil && format == .text ? MonthlyCount.days(upTo: day) : []
    let census = try Census(of: library, at: day, months: months, context)
    let texts = CuadroTexts(context.words.language)
    let counting = CuadroCounting(census.cases) { texts.name($0) }
    let cuadros = numbers.map { counting.cuadro($0) }
    switch format {
    case .text:
      let page = ReportPage(
        tables: CuadroText(texts: texts, day: context.words.dates.long(day)),
        charts: ChartText(
          texts: ChartTexts(context.words.language), names: texts, dates: context.words.dates))
      try say(page.text(cuadros, census), in: context)
    case .csv: try say(whole: CuadroData(texts: texts).csv(cuadros), in: context)
    }
    return census.isWhole ? 0 : 1
  }

  /// All of them where none is named.
  private func numbers() throws(Problem) -> [CuadroNumber] {
    guard let cuadro else { return CuadroNumber.allCases }
    guard let number = CuadroNumber(rawValue: cuadro) else {
      throw .usage(
        .badValue(
          String(cuadro), place: "--cuadro",
          allowed: CuadroNumber.allCases.map { String($0.rawValue) }))
    }
    return [number]
  }

  private func day(in context: Context) throws(Problem) -> CalendarDate {
    guard let date else { return context.clock.now().date }
    return try DayOption(text: date, year: .past).day(in: context)
  }
}

/// In what form `informe` comes out.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text = "texto"
  case csv
}
