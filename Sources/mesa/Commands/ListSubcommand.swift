import ArgumentParser
import Content
import Dialogue
import Interface
import Notation
import Registry

/// `lista`: the mesas of the library, newest activity first.
struct ListSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.list
    return CommandConfiguration(
      commandName: "lista", abstract: text.abstract, discussion: text.discussion)
  }

  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let library = try context.library(common, context.handbook())
    let summaries: [MesaSummary]
    do throws(LibraryError) {
      summaries = try library.summaries()
    } catch {
      throw .library(error)
    }
    context.reportDisk(of: library)
    switch format.format {
    case .json:
      try say(json: SummaryText(words: context.words).json(summaries), in: context)
    case .text where summaries.isEmpty:
      try say(context.noMesas(in: library), in: context)
    case .text:
      try say(SummaryText(words: context.words).table(summaries), in: context)
    }
    // What cannot be read, or is not the mesa that its folder says, was named.
    return summaries.contains { $0.problem != nil } ? 1 : 0
  }
}
