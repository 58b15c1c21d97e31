import ArgumentParser

/// `manual`: the manual page in roff.
struct ManualSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.manual
    return CommandConfiguration(
      commandName: "manual", abstract: text.abstract, discussion: text.discussion)
  }

  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    guard let description = ToolDescription.ofProgram() else { return 1 }
    try say(ManualPage(description: description, help: context.words.help).text, in: context)
    return 0
  }
}
