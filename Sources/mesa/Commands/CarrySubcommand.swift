import ArgumentParser
import Content
import Ledger
import Registry

/// `llevar`: copies a mesa to a folder, such as a memory stick.
struct CarrySubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.carry
    return CommandConfiguration(
      commandName: "llevar", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.mesa, valueName: Speech.help.values.mesa),
    completion: MesaCompletion.kind)
  var mesa: String

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.target, valueName: Speech.help.values.folder),
    completion: .directory)
  var folder: String

  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let library = try context.library(common, context.handbook())
    let source = try source(in: library)
    let carried: CarriedMesa
    do throws(CarryError) {
      carried = try Carrying.carry(source, to: Paths.expanded(folder))
    } catch {
      throw .carrying(error)
    }
    let report = CarryReport(carried: carried, direction: .out, words: context.words)
    switch format.format {
    case .text: try say(report.text, in: context)
    case .json: try say(json: report.json, in: context)
    }
    return carried.isWhole ? 0 : 1
  }

  /// The folder of the mesa, whose book is its own.
  private func source(in library: Library) throws(Problem) -> String {
    do throws(LibraryError) {
      let id = try library.resolve(mesa)
      let folder = library.folder(of: id)
      if let book = try? Book.open(folder, for: .reading) { try library.confirm(book, of: id) }
      return folder
    } catch {
      throw .library(error)
    }
  }
}
