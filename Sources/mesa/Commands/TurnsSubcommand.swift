import ArgumentParser
import Content
import Dialogue
import Interface
import Ledger

/// `turnos`: who spoke for how long, of one session or of all.
struct TurnsSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.turns
    return CommandConfiguration(
      commandName: "turnos", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.mesa, valueName: Speech.help.values.mesa),
    completion: MesaCompletion.kind)
  var mesa: String

  @Option(
    name: [.customLong("sesion"), .customLong("sesión")],
    help: ArgumentHelp(Speech.help.options.turnsSession, valueName: Speech.help.values.number))
  var session: Int?

  @Option(
    name: .customLong("formato"),
    help: ArgumentHelp(Speech.help.options.format, valueName: Speech.help.values.format))
  var format: TurnsFormat = .text

  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let library = try context.library(common, context.handbook())
    let book = try context.book(mesa, for: .reading, in: library)
    guard !book.chronicle.folios.isEmpty else { throw .noFolios(book.folder) }
    let table = TurnsTable(
      book.mesa, of: try id(in: book.mesa), at: context.clock.now(), context.words.language)
    switch format {
    case .text: try say(TurnsText(words: context.words).page(table), in: context)
    case .csv: try say(whole: TurnsData(words: context.words).csv(table), in: context)
    case .json: try say(json: TurnsData(words: context.words).json(table), in: context)
    }
    return book.isWhole ? 0 : 1
  }

  private func id(in mesa: Mesa) throws(Problem) -> SessionID? {
    guard let session else { return nil }
    guard let found = mesa.session(numbered: session) else {
      throw .refused(.unknownSession(session))
    }
    return found.id
  }
}

/// In what form `turnos` comes out.
enum TurnsFormat: String, CaseIterable, ExpressibleByArgument {
  case text = "texto"
  case csv, json
}
