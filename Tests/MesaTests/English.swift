import Testing

/// Words of argument-parser that no Spanish user may read.
enum English {
  private static let words = [
    "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Usage", "Options", "Show ",
    "help information", "Error", "Missing", "Unexpected", "Unknown", "unexpected", "is invalid",
    "See ", "Please", "provide", "Did you mean", "Invalid", "already been set", "does not take",
    "Subcommand", "subcommand", "values:", "default:", "Help:", "Can't", "Internal",
  ]

  /// The words of the parser that stand in `text`.
  static func words(in text: String) -> [String] { words.filter(text.contains) }
}
