import PseudoTerminal

/// Starts the probe and waits for its first frame.
enum ProbeRun {
  static let path = BuiltProgram.path("TerminalProbe")
  /// The last thing in every frame, in each repertoire.
  static let end = "fin"

  static func start(
    _ arguments: [String] = [], environment: [String: String?] = [:],
    size: ScreenSize = .usual, ignoresHangUp: Bool = false
  ) throws -> Screen {
    let screen = try Screen.spawn(
      path, arguments, environment: Screen.environment(environment), size: size,
      ignoresHangUp: ignoresHangUp)
    try screen.waitFor(end)
    return screen
  }

  /// Starts the probe as the foreground job of a shell.
  static func startUnderShell(size: ScreenSize = .usual) throws -> Screen {
    let screen = try Screen.spawn(
      "/bin/sh", ["-i"], environment: Screen.environment(["ENV": nil]), size: size)
    try screen.waitFor("$")
    screen.send("\(path)\n")
    try screen.waitFor("the first frame") { $0.modes.isAlternateScreen && $0.text.contains(end) }
    return screen
  }
}
