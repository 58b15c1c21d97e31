import ArgumentParser
import Content
import Dialogue
import Ledger
import Notation

/// `ver`: a mesa as it stands, or as it stood at a folio, session or day.
struct ViewSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.view
    return CommandConfiguration(
      commandName: "ver", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.mesa, valueName: Speech.help.values.mesa),
    completion: MesaCompletion.kind)
  var mesa: String

  @Option(
    name: .customLong("folio"),
    help: ArgumentHelp(Speech.help.options.folio, valueName: Speech.help.values.number))
  var folio: Int?

  @Option(
    name: [.customLong("sesion"), .customLong("sesión")],
    help: ArgumentHelp(Speech.help.options.session, valueName: Speech.help.values.number))
  var session: Int?

  @Option(
    name: .customLong("al"),
    help: ArgumentHelp(Speech.help.options.date, valueName: Speech.help.values.date))
  var date: String?

  @Flag(name: .customLong("todo"), help: ArgumentHelp(Speech.help.options.names))
  var isEverything = false

  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let given = [
      folio.map { _ in "--folio" }, session.map { _ in "--sesion" }, date.map { _ in "--al" },
    ].compactMap { $0 }
    guard given.count <= 1 else { throw .usage(.conflicting(given)) }
    let handbook = context.handbook()
    let library = try context.library(common, handbook)
    let book = try context.book(mesa, for: .reading, in: library)
    let moment = try self.moment(in: book.chronicle, context)
    let state = book.chronicle.mesa(asOf: moment)
    guard moment > 0 else { throw .noFolios(book.folder) }
    let known = WithheldNames(book.chronicle.mesa)
    let names = isEverything || known.isEmpty ? nil : known
    switch format.format {
    case .json:
      let text = MesaNotation.write(
        state, folios: moment, keeping: names, inTrust: isEverything)
      try say(json: Array(text.utf8), in: context)
    case .text:
      let past = given.isEmpty ? nil : book.chronicle.folios[moment - 1]
      let text = MesaText(
        words: context.words, handbook: handbook, keeping: names, inTrust: isEverything)
      try say(text.page(state, asOf: past), in: context)
    }
    return book.isWhole ? 0 : 1
  }

  /// The number of the folio after which the state is shown.
  private func moment(in chronicle: Chronicle, _ context: Context) throws(Problem) -> Int {
    let last = chronicle.folios.count
    if let folio {
      guard folio >= 1, folio <= last else {
        throw .usage(.unknownFolio(folio, last: last))
      }
      return folio
    }
    if let session {
      guard let found = chronicle.mesa.sessions.first(where: { $0.number == session }) else {
        throw .usage(.unknownSession(session))
      }
      return found.closedFolio ?? last
    }
    guard let date else { return last }
    let day = try DayOption(text: date, year: .past).day(in: context)
    let folio = chronicle.lastFolio(on: day)
    guard folio > 0 else { throw .usage(.nothingYet(day)) }
    return folio
  }
}
