import ArgumentParser
import Content
import Dialogue
import Ledger
import Notation
import Registry

/// `aplicar`: the commands that the keys give, as lines of JSON.
struct ApplySubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.apply
    return CommandConfiguration(
      commandName: "aplicar", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.mesa, valueName: Speech.help.values.mesa),
    completion: MesaCompletion.kind)
  var mesa: String

  @Flag(
    name: .customLong("reloj-correcto"), help: ArgumentHelp(Speech.help.options.clockIsRightHere))
  var clockIsRight = false

  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let handbook = context.handbook()
    let library = try context.library(common, handbook)
    var desk = ApplyDesk(
      context: context, handbook: handbook, settings: context.settings(common), mesa: mesa,
      clockIsRight: clockIsRight)
    var lines = CommandLines()
    // A mesa that is there is opened before anything is read: a wrong name is told at once.
    if try holds(mesa, library) { try desk.open(in: library) }
    while let line = try lines.next(labels: desk.known) {
      if !desk.isOpen, try desk.create(from: line) { continue }
      if !desk.isOpen { try desk.open(in: library) }
      try desk.carryOut(line)
    }
    if !desk.isOpen { try desk.open(in: library) }
    return desk.anyRefused ? 1 : 0
  }

  private func holds(_ id: String, _ library: Library) throws(Problem) -> Bool {
    do throws(LibraryError) { return try library.holds(id) } catch { throw .library(error) }
  }
}
