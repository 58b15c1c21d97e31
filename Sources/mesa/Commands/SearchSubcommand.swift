import ArgumentParser
import Dialogue
import Glibc
import Interface
import Registry
import Wording

/// `buscar`: words in all mesas.
struct SearchSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.search
    return CommandConfiguration(
      commandName: "buscar", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(help: ArgumentHelp(Speech.help.arguments.words, valueName: Speech.help.values.text))
  var text: [String]

  @Flag(name: .customLong("todo"), help: ArgumentHelp(Speech.help.options.everything))
  var isEverything = false

  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  /// Places that are shown.
  static let most = 200

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let text = text.joined(separator: " ")
    guard let query = SearchQuery(text) else {
      throw .usage(.badValue(text, place: "TEXTO", allowed: []))
    }
    let library = try context.library(common, context.handbook())
    var progress = ProgressLine(context)
    let found: SearchFindings
    do throws(LibraryError) {
      found = try library.search(
        query, for: isEverything ? .mediator : .parties, most: Self.most
      ) { done, count in
        progress.say(ProgressTexts(context.words.language).reading(done, of: count))
        return true
      }
    } catch {
      throw .library(error)
    }
    progress.end()
    report(found, library, context)
    let words = SearchReport(words: context.words, query: query)
    switch format.format {
    case .json: try say(json: words.json(found), in: context)
    case .text: try say(words.page(found), in: context)
    }
    return found.troubled.isEmpty ? 0 : 1
  }

  /// Says on standard error what is wrong with mesas and index.
  private func report(_ found: SearchFindings, _ library: Library, _ context: Context) {
    if !library.exists { try? context.errors.line(context.noMesas(in: library)) }
    for summary in found.troubled {
      guard let problem = summary.problem else { continue }
      let sentence = Explanation(context.words).sentence(problem)
      try? context.errors.line(context.words.report.notice(Shown.line(summary.id), sentence))
    }
    switch found.notice {
    case .madeAnew: try? context.errors.line(context.words.search.madeAnew)
    case .unavailable: try? context.errors.line(context.words.search.unavailable)
    case nil: break
    }
  }
}
