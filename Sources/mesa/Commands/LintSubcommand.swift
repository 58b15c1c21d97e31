import ArgumentParser
import Content
import Dialogue
import Ledger

/// `revisar`: what the acta of a mesa still lacks.
struct LintSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.lint
    return CommandConfiguration(
      commandName: "revisar", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.mesa, valueName: Speech.help.values.mesa),
    completion: MesaCompletion.kind)
  var mesa: String

  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let handbook = context.handbook()
    let library = try context.library(common, handbook)
    let book = try context.book(mesa, for: .reading, in: library)
    guard !book.chronicle.folios.isEmpty else { throw .noFolios(book.folder) }
    let today = context.clock.now().date
    let findings = Lint(
      book.mesa, on: today, holidays: handbook.holidays, lexicon: LexiconContent.lint()
    ).findings()
    let text = LintReport(mesa: book.mesa, findings: findings, words: context.words)
    switch format.format {
    case .text: try say(text.page, in: context)
    case .json: try say(json: text.json(on: today), in: context)
    }
    return text.isBlocked || !book.isWhole ? 1 : 0
  }
}
