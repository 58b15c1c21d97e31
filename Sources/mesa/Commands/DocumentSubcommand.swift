import ArgumentParser
import Content
import Dialogue
import Documents
import Ledger

/// `documento`: a list or summary of a mesa as a document.
struct DocumentSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.document
    return CommandConfiguration(
      commandName: "documento", abstract: text.abstract,
      discussion: "\(text.discussion) \(kinds).")
  }

  /// «asistencia (Lista de asistencia de la sesión), …».
  private static var kinds: String {
    DocumentKind.allCases.map { "\($0.rawValue) (\($0.row.title[Speech.language]))" }
      .joined(separator: ", ")
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.mesa, valueName: Speech.help.values.mesa),
    completion: MesaCompletion.kind)
  var mesa: String

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.document, valueName: Speech.help.values.document))
  var kind: DocumentKind

  @OptionGroup var session: SessionOption
  @OptionGroup var options: DocumentOptions
  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    try options.make(
      .init(kind: kind, session: session.session, day: context.clock.now().date), of: mesa, common,
      self, context)
  }
}

/// `comunicado`: what the public is told of a session.
struct BulletinSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.bulletin
    return CommandConfiguration(
      commandName: "comunicado", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.mesa, valueName: Speech.help.values.mesa),
    completion: MesaCompletion.kind)
  var mesa: String

  @Argument(help: ArgumentHelp(Speech.help.arguments.lead, valueName: Speech.help.values.text))
  var lead: [String] = []

  @OptionGroup var session: SessionOption
  @OptionGroup var options: DocumentOptions
  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    try options.make(
      .init(
        kind: .bulletin, session: session.session, lead: lead.joined(separator: " "),
        day: context.clock.now().date), of: mesa, common, self, context)
  }
}

/// The session that a document is about.
struct SessionOption: ParsableArguments {
  @Option(
    name: [.customLong("sesion"), .customLong("sesión")],
    help: ArgumentHelp(Speech.help.options.documentSession, valueName: Speech.help.values.number))
  var session: Int?
}

extension DocumentKind: ExpressibleByArgument {}

extension DocumentOptions {
  /// Makes one of the documents besides the acta and delivers it.
  func make(
    _ request: DocumentDesk.Request, of mesa: String, _ common: CommonOptions,
    _ subcommand: some Subcommand,
    _ context: Context
  ) throws(Problem) -> Int32 {
    let handbook = context.handbook()
    let library = try context.library(common, handbook)
    let book = try context.book(mesa, for: saves ? .writing : .reading, in: library)
    guard !book.chronicle.folios.isEmpty else { throw .noFolios(book.folder) }
    let desk = DocumentDesk(
      context.words.language, context.surroundings.templatesFolder,
      holidays: handbook.holidays)
    let clerk = DocumentClerk(
      desk: desk, book: book, handbook: handbook, clock: context.clock,
      author: context.settings(common).author)
    let deliver = { () throws(Problem) -> Int32 in
      let made = try Problem.ofDocument { () throws(DocumentProblem) in
        try desk.document(request, in: book)
      }
      if !made.remark.isEmpty { try? context.errors.line(made.remark) }
      return try self.deliver(
        made.document, named: clerk.name(request.kind.rawValue), clerk, subcommand, context)
    }
    return saves ? try clerk.alone(deliver) : try deliver()
  }
}
