import ArgumentParser

/// A subcommand of the command line: what argument-parser reads, and what is then done.
protocol Subcommand: ParsableCommand {
  /// Does what was asked and gives the exit code.
  func carryOut(in context: Context) throws(Problem) -> Int32
}

extension Subcommand {
  /// Writes a line for the person or program that asked.
  func say(_ text: String, in context: Context) throws(Problem) {
    do throws(Output.Failure) {
      try context.output.line(text)
    } catch {
      throw .output(error)
    }
  }

  /// Writes what has its own line ends, and nothing after it.
  func say(whole text: String, in context: Context) throws(Problem) {
    do throws(Output.Failure) {
      try context.output.write(text)
    } catch {
      throw .output(error)
    }
  }

  /// Writes JSON; what a terminal might obey goes out as an escape, which means the same.
  func say(json: [UInt8], in context: Context) throws(Problem) {
    try say(HarmlessJSON.text(String(decoding: json, as: UTF8.self)), in: context)
  }
}
