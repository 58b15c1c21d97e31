import ArgumentParser

/// What every subcommand takes.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customLong("biblioteca"),
    help: ArgumentHelp(Speech.help.options.library, valueName: Speech.help.values.folder),
    completion: .directory)
  var library: String?

  // Found before the parser runs; stands here so that help, manual and completions name it.
  @Flag(
    name: [.customShort("h"), .customLong("ayuda"), .customLong("help")],
    help: ArgumentHelp(Speech.help.options.help))
  var help = false
}

/// What the subcommands take that open the screens.
struct ScreenOptions: ParsableArguments {
  @Option(
    name: .customLong("tema"),
    help: ArgumentHelp(Speech.help.options.theme, valueName: Speech.help.values.theme))
  var theme: String?

  @Flag(name: .customLong("lineal"), help: ArgumentHelp(Speech.help.options.linear))
  var isLinear = false
}

/// What the subcommands take that give data.
struct FormatOptions: ParsableArguments {
  @Option(
    name: .customLong("formato"),
    help: ArgumentHelp(Speech.help.options.format, valueName: Speech.help.values.format))
  var format: OutputFormat = .text
}

/// In what form data comes out.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text = "texto"
  case json
}
