import ArgumentParser
import Dialogue
import Documents
import Glibc

/// What the subcommands take that make documents.
struct DocumentOptions: ParsableArguments {
  @Option(
    name: .customLong("formato"),
    help: ArgumentHelp(Speech.help.options.format, valueName: Speech.help.values.format))
  var format: DocumentFormat = .text

  @Flag(name: .customLong("guardar"), help: ArgumentHelp(Speech.help.options.save))
  var saves = false

  /// Writes the document where it was asked for and gives the exit code.
  func deliver(
    _ document: Document, named name: String, acta: RecordID? = nil, _ clerk: DocumentClerk,
    _ subcommand: some Subcommand, _ context: Context
  ) throws(Problem) -> Int32 {
    if saves {
      let file = try clerk.issue(document, as: format, named: name, acta: acta)
      try subcommand.say(context.words.documents.saved(file.path), in: context)
      return 0
    }
    if !format.isText, isatty(STDOUT_FILENO) == 1 { throw .document(.notForTerminal(format)) }
    let bytes = try Problem.ofDocument { () throws(DocumentProblem) in
      try DocumentDesk.bytes(of: document, as: format)
    }
    do throws(Output.Failure) {
      try context.output.write(bytes)
    } catch {
      throw .output(error)
    }
    return 0
  }
}

extension DocumentFormat: ExpressibleByArgument {
  /// Whether a terminal can show it.
  var isText: Bool {
    switch self {
    case .text, .markdown, .html: true
    case .odt, .docx, .pdf: false
    }
  }
}
