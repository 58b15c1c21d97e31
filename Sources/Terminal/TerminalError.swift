/// Why no screen could be opened.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or standard output is a file or a pipe.
  case noTerminal
  /// The terminal (the value of `TERM`) cannot place its cursor.
  case unusable(term: String)
}
