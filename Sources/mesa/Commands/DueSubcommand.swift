import ArgumentParser
import Content
import Dialogue
import Interface
import Ledger
import Registry

/// `vencimientos`: what falls due, of one mesa or of all.
struct DueSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.due
    return CommandConfiguration(
      commandName: "vencimientos", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.dueMesa, valueName: Speech.help.values.mesa),
    completion: MesaCompletion.kind)
  var mesa: String?

  @Option(
    name: .customLong("al"),
    help: ArgumentHelp(Speech.help.options.dueDate, valueName: Speech.help.values.date))
  var date: String?

  @Option(
    name: .customLong("formato"),
    help: ArgumentHelp(Speech.help.options.format, valueName: Speech.help.values.format))
  var format: DueFormat = .text

  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let day = try self.day(in: context)
    let handbook = context.handbook()
    let library = try context.library(common, handbook)
    var list = DueList(
      day: day, isPast: date != nil, words: context.words, holidays: handbook.holidays)
    let isWhole: Bool
    if let mesa {
      let book = try context.book(mesa, for: .reading, in: library)
      try list.add(book)
      isWhole = book.isWhole
    } else {
      isWhole = try addAll(to: &list, library, context)
    }
    try say(list, on: day, in: context)
    return isWhole ? 0 : 1
  }

  private func day(in context: Context) throws(Problem) -> CalendarDate {
    guard let date else { return context.clock.now().date }
    return try DayOption(text: date, year: .nearest).day(in: context)
  }

  /// Adds every mesa of the library. One that cannot be read is named on standard error and does not
  /// hide the others; false where there was any.
  private func addAll(
    to list: inout DueList, _ library: Library, _ context: Context
  ) throws(Problem) -> Bool {
    let summaries: [MesaSummary]
    do throws(LibraryError) {
      summaries = try library.summaries().sorted { $0.id < $1.id }
    } catch {
      throw .library(error)
    }
    if !library.exists { try? Output.error.line(context.noMesas(in: library)) }
    var isWhole = true
    for summary in summaries {
      let id = summary.id
      if let problem = summary.problem, case .foreign = problem {
        // A copied folder: what falls due in it is counted where it belongs.
        isWhole = false
        let sentence = Explanation(context.words).sentence(problem)
        try? Output.error.line(context.words.report.notice(Shown.line(id), sentence))
        continue
      }
      do throws(Problem) {
        let book = try context.book(id, for: .reading, in: library)
        isWhole = isWhole && book.isWhole
        try list.add(book)
      } catch .usage(.nothingYet) {
        continue
      } catch {
        isWhole = false
        let sentence = Explanation(context.words).sentence(error)
        try? Output.error.line(context.words.report.notice(Shown.line(id), sentence))
      }
    }
    return isWhole
  }

  private func say(
    _ list: DueList, on day: CalendarDate, in context: Context
  ) throws(Problem) {
    let rows = list.sorted
    switch format {
    case .text: try say(DueText(words: context.words).page(rows), in: context)
    case .json: try say(json: DueData(words: context.words).json(rows), in: context)
    case .csv: try say(whole: DueData(words: context.words).csv(rows), in: context)
    case .calendar:
      try say(
        whole: DueCalendar(words: context.words, day: day).text(rows, closings: list.closings),
        in: context)
    }
  }
}

/// In what form `vencimientos` comes out.
enum DueFormat: String, CaseIterable, ExpressibleByArgument {
  case text = "texto"
  case csv, json
  case calendar = "ics"
}
