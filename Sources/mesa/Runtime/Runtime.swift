import Glibc
import Wording

/// What the screens begin with.
enum Opening: Equatable, Sendable {
  /// The mesa, phase and row last worked on, else the library.
  case resume
  case library
  case mesa(id: String)
  /// A throw-away library with one complete mesa.
  case demo(libraryRoot: String)
}

/// The screens, as the command line sees them.
enum Runtime {
  /// Runs the screens until the person leaves them; the exit code of the process.
  static func run(_ opening: Opening, with settings: Settings) -> Int32 {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      let sentence = FailuresOfTerminal.of(settings.language).notATerminal
      try? Output.error.line("mesa: " + sentence)
      return 1
    }
    return 0
  }
}
