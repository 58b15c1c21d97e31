import ArgumentParser
import Glibc
import Interface
import Wording

/// One run of the command line, from its words to its exit code.
struct Invocation {
  let arguments: [String]
  let context: Context

  init(arguments: [String], surroundings: Surroundings = .ofProcess()) {
    self.arguments = arguments
    context = Context(surroundings)
  }

  func run() -> Int32 {
    // A closed pipe then shows as an error of `write`, which ends the order quietly.
    signal(SIGPIPE, SIG_IGN)
    do throws(Problem) {
      // What the completion scripts of the shells ask; the parser answers by throwing.
      if arguments.first == "---completion" { return try show(.answer(completions())) }
      if let page = askedPage { return try show(page) }
      if arguments.first == "--version" { return try show(.version) }
      return try order().carryOut(in: context)
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
    case .help(let name): text = HelpOrder.page(of: name, words: context.words)
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

  private func order() throws(Problem) -> any Order {
    var arguments = arguments
    if arguments.first == "help" { arguments[0] = "ayuda" }
    do {
      if let order = try MesaProgram.parseAsRoot(arguments) as? any Order { return order }
      return HelpOrder()
    } catch {
      throw .usage(usageProblem(error))
    }
  }

  private func usageProblem(_ error: any Error) -> UsageProblem {
    let message = ParserMessage(MesaProgram.message(for: error))
    guard let first = arguments.first, !first.hasPrefix("-"), !Self.names.contains(first) else {
      return .parser(message)
    }
    return .unknownOrder(first, guess: Likeness.nearest(to: first, among: Self.names))
  }

  private func complain(of problem: Problem) {
    var text = Explanation(context.words).sentence(problem)
    if text.isEmpty { return }
    if case .usage = problem { text += " " + context.words.errors.seeHelp(helpOrder) }
    try? Output.error.line("mesa: " + text)
  }

  private var helpOrder: String {
    let name = arguments.first { !$0.hasPrefix("-") && Self.names.contains($0) }
    return name.map { "mesa ayuda " + $0 } ?? "mesa ayuda"
  }

  /// The names of all orders.
  static var names: [String] {
    MesaProgram.configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
