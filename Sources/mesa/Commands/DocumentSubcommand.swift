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

  @Option(
    name: [.customLong("numero"), .customLong("número")],
    help: ArgumentHelp(Speech.help.options.documentNumber, valueName: Speech.help.values.number))
  var number: Int?

  @Option(
    name: .customLong("para"),
    help: ArgumentHelp(Speech.help.options.recipient, valueName: Speech.help.values.text))
  var recipient: RightsRecipient?

  @OptionGroup var options: DocumentOptions
  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    try options.make(
      DocumentChoice(kind, session: session.session, recipient: recipient ?? .prosecutor),
      number: number,
      of: mesa,
      common, self, context)
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
      DocumentChoice(
        .bulletin, session: session.session, lead: lead.joined(separator: " ")), of: mesa, common,
      self, context)
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

extension RightsRecipient: ExpressibleByArgument {
  public init?(argument: String) { self.init(word: argument) }

  public static var allValueStrings: [String] { allCases.map(\.word) }
}

extension DocumentOptions {
  /// Makes one of the documents besides the acta and delivers it.
  ///
  /// - Parameter number: that of the record that it is about, among its kind.
  func make(
    _ choice: DocumentChoice, number: Int? = nil, of mesa: String, _ common: CommonOptions,
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
        try desk.document(
          try choice.about(number, in: book.mesa), on: context.clock.now().date, in: book)
      }
      if !made.remark.isEmpty { try? context.errors.line(made.remark) }
      return try self.deliver(
        made.document, named: clerk.name(choice.kind.rawValue), clerk, subcommand, context)
    }
    return saves ? try clerk.alone(deliver) : try deliver()
  }
}

extension DocumentChoice {
  /// The same about the record with this number of its kind.
  fileprivate func about(_ number: Int?, in mesa: Mesa) throws(DocumentProblem) -> DocumentChoice {
    guard let number, case .record(let kind) = self.kind.row.subject else { return self }
    guard let record = mesa.record(kind, number: number) else {
      throw .noRecord(kind)
    }
    var choice = self
    choice.record = record.id
    return choice
  }
}
