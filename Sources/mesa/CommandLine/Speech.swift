import Wording

/// The texts of the subcommands in the language of the environment, for the definitions below
/// `Commands`, which argument-parser reads as static values.
enum Speech {
  static let language: Language = Surroundings.ofProcess().language
  static let help: CommandLineHelp = CommandLineHelp(language)
}
