import ArgumentParser

/// The completion script of a shell, made by argument-parser of the same definitions.
enum CompletionScript {
  static func text(for shell: CompletionShell) -> String {
    let script = MesaProgram.completionScript(for: shell)
    return script.split(separator: "\n", omittingEmptySubsequences: false)
      .compactMap(withoutForeignHelp).joined(separator: "\n")
  }

  /// A line without the subcommand `help` that the parser adds, in English; `ayuda` is ours.
  private static func withoutForeignHelp(_ line: Substring) -> String? {
    if line.contains("Show subcommand help information.") { return nil }
    let listEnd = " ayuda help'"
    guard line.contains("compgen -W"), let end = line.firstRange(of: listEnd) else {
      return String(line)
    }
    return line[..<end.lowerBound] + " ayuda'" + line[end.upperBound...]
  }
}
