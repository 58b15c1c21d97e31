import ArgumentParser

/// `ayuda`: the page of the program or of one subcommand.
struct HelpSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.help
    return CommandConfiguration(
      commandName: "ayuda", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.subcommand, valueName: Speech.help.values.subcommand),
    completion: .list(Invocation.names))
  var subcommand: String?

  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    if let subcommand, !Invocation.names.contains(subcommand) {
      let guess = Likeness.nearest(to: subcommand, among: Invocation.names)
      throw .usage(.unknownSubcommand(subcommand, guess: guess))
    }
    try say(Self.page(of: subcommand, words: context.words), in: context)
    return 0
  }

  /// The page as text; of the program where no subcommand is named.
  static func page(of name: String?, words: Words) -> String {
    guard let description = ToolDescription.ofProgram() else { return "" }
    let page = HelpPage(description: description, help: words.help)
    return page.text(of: name.flatMap { description.subcommand($0) })
  }
}
