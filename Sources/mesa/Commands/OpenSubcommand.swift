import ArgumentParser
import Content
import Registry

/// `abrir`: the screens at one mesa.
struct OpenSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.open
    return CommandConfiguration(
      commandName: "abrir", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.mesa, valueName: Speech.help.values.mesa),
    completion: MesaCompletion.kind)
  var mesa: String

  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let local = LocalHandbook(closures: context.surroundings.closuresFile)
    let library = try context.library(common, local.handbook)
    let id: String
    do throws(LibraryError) { id = try library.resolve(mesa) } catch { throw .library(error) }
    return try context.screens(.mesa(id: id), context.settings(common, screen), local)
  }
}
