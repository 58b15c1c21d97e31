import ArgumentParser

/// `completar`: the script that lets a shell complete subcommands, options and mesas.
struct CompleteSubcommand: Subcommand {
  /// The shells that there is a script for.
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    var generator: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.complete
    return CommandConfiguration(
      commandName: "completar", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(help: ArgumentHelp(Speech.help.arguments.shell, valueName: Speech.help.values.shell))
  var shell: Shell

  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    try say(CompletionScript.text(for: shell.generator), in: context)
    return 0
  }
}
