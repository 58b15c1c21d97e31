import ArgumentParser
import Content
import Dialogue
import Documents
import Glibc
import Ledger
import Wording

/// `acta`: the acta of a mesa as a document.
struct ActaSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.acta
    return CommandConfiguration(
      commandName: "acta", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.mesa, valueName: Speech.help.values.mesa),
    completion: MesaCompletion.kind)
  var mesa: String

  @Option(
    name: .customLong("acta"),
    help: ArgumentHelp(Speech.help.options.acta, valueName: Speech.help.values.number))
  var acta: Int?

  @OptionGroup var options: DocumentOptions

  @Flag(name: .customLong("a-firma"), help: ArgumentHelp(Speech.help.options.toSignature))
  var toSignature = false

  @Flag(name: .customLong("reloj-correcto"), help: ArgumentHelp(Speech.help.options.clockIsRight))
  var clockIsRight = false

  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let handbook = context.handbook()
    let library = try context.library(common, handbook)
    let writes = options.saves || toSignature
    let book = try context.book(mesa, for: writes ? .writing : .reading, in: library)
    guard !book.chronicle.folios.isEmpty else { throw .noFolios(book.folder) }
    let desk = DocumentDesk(
      context.words.language, context.surroundings.templatesFolder,
      holidays: handbook.holidays)
    let acta = try self.record(in: book.mesa)
    let clerk = DocumentClerk(
      desk: desk, book: book, handbook: handbook, clock: context.clock,
      author: context.settings(common).author)
    let deliver = { () throws(Problem) -> Int32 in
      if toSignature {
        try checkClock(of: book.chronicle, in: context)
        if book.mesa.isWithdrawalUnknown(in: acta) {
          try? Output.error.line(Wording(context.words.language).lint.text(.nobodyWithdrew).what)
        }
        try clerk.freeze(acta)
      }
      let document = try Problem.ofDocument { () throws(DocumentProblem) in
        try desk.acta(acta, in: book)
      }
      return try options.deliver(
        document, named: clerk.name(ofActa: acta), acta: acta, clerk, self, context)
    }
    return writes ? try clerk.alone(deliver) : try deliver()
  }

  /// What goes to signature is dated by the clock of this computer.
  private func checkClock(of chronicle: Chronicle, in context: Context) throws(Problem) {
    let now = context.clock.now()
    if !clockIsRight, let doubt = chronicle.doubt(of: now) { throw .clock(doubt) }
    guard !now.isInZoneOfPeru else { return }
    try? Output.error.line(Wording(context.words.language).clock.otherZone(now))
  }

  /// The acta with the number asked for, else the last one begun.
  private func record(in mesa: Mesa) throws(Problem) -> RecordID {
    let found =
      acta.map { number in mesa.frozenActas.first { $0.number == number }?.acta }
      ?? mesa.records.all(.acta).last?.id
    guard let found else { throw .document(.noActa(acta)) }
    return found
  }
}
