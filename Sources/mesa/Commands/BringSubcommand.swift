import ArgumentParser
import Content
import Ledger
import Registry

/// `traer`: takes in a mesa from a folder.
struct BringSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.bring
    return CommandConfiguration(
      commandName: "traer", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.source, valueName: Speech.help.values.folder),
    completion: .directory)
  var folder: String

  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let library = try context.library(common, context.handbook())
    let carried: CarriedMesa
    do throws(CarryError) {
      carried = try Carrying.bring(Paths.expanded(folder), into: library.root)
    } catch {
      throw .carrying(error)
    }
    let report = CarryReport(carried: carried, direction: .home, words: context.words)
    switch format.format {
    case .text: try say(report.text, in: context)
    case .json: try say(json: report.json, in: context)
    }
    return carried.isWhole ? 0 : 1
  }
}
