import ArgumentParser
import Dialogue
import Documents
import Glibc
import Terminal

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
    try subcommand.say(document, as: format, in: context)
    return 0
  }
}

extension Subcommand {
  /// Writes a document to whoever asked. Plain text goes out in the letters and signs of the locale, as
  /// on the screens and in lines.
  func say(
    _ document: Document, as format: DocumentFormat, in context: Context
  ) throws(Problem) {
    if !format.isText, isatty(STDOUT_FILENO) == 1 { throw .document(.notForTerminal(format)) }
    let characters = PlainCharacters.ofLocale()
    let isPlain = format == .text && !characters.isUnicode
    let bytes = try Problem.ofDocument { () throws(DocumentProblem) in
      try DocumentDesk.bytes(of: document, as: format, signs: isPlain ? .ascii : .unicode)
    }
    do throws(Output.Failure) {
      guard isPlain else { return try context.output.write(bytes) }
      let lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      try context.output.write(
        lines.map { characters.text(String($0)) }.joined(separator: "\n"))
    } catch {
      throw .output(error)
    }
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
