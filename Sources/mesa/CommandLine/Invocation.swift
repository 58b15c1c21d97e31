import ArgumentParser
import Glibc
import Interface
import Wording

/// One run of the command line, from its words to its exit code.
struct Invocation {
  let arguments: [String]
  let context: Context
  /// False where the words came in another encoding, so that ``arguments`` are not what was typed.
  private let areLegible: Bool

  init(
    arguments: [String], areLegible: Bool = true, surroundings: Surroundings = .ofProcess()
  ) {
    self.areLegible = areLegible
    self.arguments = arguments.map(Self.textIsNoOption)
    context = Context(surroundings)
  }

  /// A quoted text such as `- punto uno` begins with a dash and is no option: behind a blank, which
  /// every text loses again, the parser takes it for what it is.
  private static func textIsNoOption(_ argument: String) -> String {
    guard argument.hasPrefix("-"), !argument.hasPrefix("--"),
      argument.contains(where: \.isWhitespace)
    else { return argument }
    return " " + argument
  }

  func run() -> Int32 {
    // A closed pipe then shows as an error of `write`, which ends the subcommand quietly.
    signal(SIGPIPE, SIG_IGN)
    do throws(Problem) {
      guard areLegible else { throw .usage(.notUTF8) }
      // What the completion scripts of the shells ask; the parser answers by throwing.
      if arguments.first == "---completion" { return try show(.answer(completions())) }
      if let page = askedPage { return try show(page) }
      if arguments.first == "--version" { return try show(.version) }
      return try subcommand().carryOut(in: context)
    } catch {
      complain(of: error)
      return error.exitCode
    }
  }

  private enum Page {
    case help(of: String?)
    case version
    case answer(String)
  }

  /// Help asked for anywhere before `--`: the rest of the line need not be complete then.
  private var askedPage: Page? {
    let words = arguments.prefix { $0 != "--" }
    guard words.contains(where: { ["-h", "--ayuda", "--help"].contains($0) }) else { return nil }
    return .help(of: words.first { !$0.hasPrefix("-") && Self.names.contains($0) })
  }

  private func show(_ page: Page) throws(Problem) -> Int32 {
    let text: String
    switch page {
    case .help(let name): text = HelpSubcommand.page(of: name, words: context.words)
    case .version: text = context.words.help.page.version(ProductVersion.current)
    case .answer(let answer): text = answer
    }
    do throws(Output.Failure) { try context.output.line(text) } catch { throw .output(error) }
    return 0
  }

  private func completions() -> String {
    do {
      _ = try MesaProgram.parseAsRoot(arguments)
      return ""
    } catch {
      return MesaProgram.exitCode(for: error).isSuccess ? MesaProgram.message(for: error) : ""
    }
  }

  private func subcommand() throws(Problem) -> any Subcommand {
    var arguments = arguments
    if arguments.first == "help" { arguments[0] = "ayuda" }
    do {
      if let subcommand = try MesaProgram.parseAsRoot(arguments) as? any Subcommand {
        return subcommand
      }
      return HelpSubcommand()
    } catch {
      throw .usage(usageProblem(error))
    }
  }

  private func usageProblem(_ error: any Error) -> UsageProblem {
    let message = ParserMessage(MesaProgram.message(for: error))
    // The parser misses the text before it asks what the word with a dash is.
    if case .missingArgument = message, let word = arguments.first(where: Self.isWordWithDash) {
      return .parser(.unknownOption(word, guess: nil))
    }
    guard let first = arguments.first, !first.hasPrefix("-"), !Self.names.contains(first) else {
      return .parser(message)
    }
    return .unknownSubcommand(first, guess: Likeness.nearest(to: first, among: Self.names))
  }

  /// Subcommands have no option of one dash but `-h`.
  private static func isWordWithDash(_ word: String) -> Bool {
    word.hasPrefix("-") && !word.hasPrefix("--") && word != "-" && word != "-h"
  }

  private func complain(of problem: Problem) {
    var text = Explanation(context.words).sentence(problem)
    if text.isEmpty { return }
    if case .usage = problem { text += " " + context.words.errors.seeHelp(helpSubcommand) }
    try? Output.error.line("mesa: " + text)
  }

  private var helpSubcommand: String {
    let name = arguments.first { !$0.hasPrefix("-") && Self.names.contains($0) }
    return name.map { "mesa ayuda " + $0 } ?? "mesa ayuda"
  }

  /// The names of all subcommands.
  static var names: [String] {
    MesaProgram.configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
