import ArgumentParser
import Content
import Ledger
import Registry

/// `proyectar`: what is shown to those at the table, in a window of its own.
struct ProjectSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.project
    return CommandConfiguration(
      commandName: "proyectar", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.mesa, valueName: Speech.help.values.mesa),
    completion: MesaCompletion.kind)
  var mesa: String

  @Option(
    name: .customLong("formato"),
    help: ArgumentHelp(Speech.help.options.projectedText, valueName: Speech.help.values.format))
  var format: ProjectionFormat?

  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let local = LocalHandbook(closures: context.surroundings.closuresFile)
    let library = try context.library(common, local.handbook)
    let book = try context.book(mesa, for: .reading, in: library)
    guard !book.chronicle.folios.isEmpty else { throw .noFolios(book.folder) }
    let projector = Projector(book, context.settings(common, screen), local)
    guard format == nil, !projector.settings.isLinear else {
      try say(projector.lines.joined(separator: "\n"), in: context)
      return book.isWhole ? 0 : 1
    }
    return projector.run()
  }
}

/// In what form `proyectar` comes out where it is not a window.
enum ProjectionFormat: String, CaseIterable, ExpressibleByArgument {
  case text = "texto"
}
