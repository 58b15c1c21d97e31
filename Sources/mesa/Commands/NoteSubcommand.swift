import ArgumentParser
import Content
import Dialogue
import Ledger
import Notation
import Wording

/// `anotar`: a note into the book of a mesa.
struct NoteSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.note
    return CommandConfiguration(
      commandName: "anotar", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.mesa, valueName: Speech.help.values.mesa),
    completion: MesaCompletion.kind)
  var mesa: String

  @Argument(help: ArgumentHelp(Speech.help.arguments.text, valueName: Speech.help.values.text))
  var text: [String]

  @Option(
    name: [.customLong("item"), .customLong("ítem")],
    help: ArgumentHelp(Speech.help.options.item, valueName: Speech.help.values.item))
  var item: String?

  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let note = try text == ["-"] ? textOfInput() : text.joined(separator: " ")
    let handbook = context.handbook()
    let library = try context.library(common, handbook)
    let book = try context.book(mesa, for: .writing, in: library)
    let known = book.notices.count
    let folio: Folio
    do throws(PerformError) {
      folio = try book.perform(
        command(note, in: book.mesa), in: handbook, at: context.clock.now(),
        by: context.settings(common).author)
    } catch {
      throw Problem(error)
    }
    context.reportNews(of: book, since: known)
    switch format.format {
    case .text: try say(context.words.report.folio(folio.number), in: context)
    case .json: try say("{\"folio\":\(folio.number)}", in: context)
    }
    return 0
  }

  /// A free note may name who said it, and when, as in the Sala.
  private func command(_ text: String, in mesa: Mesa) -> Command {
    guard item == nil else { return .room(.addNote(text: text, item: item)) }
    let line = CaptureLine(text, in: mesa) { NoteKindTexts.kind($0) }
    return .room(.addNote(text: line.text, item: nil, saying: line.saying, as: line.kind))
  }

  private func textOfInput() throws(Problem) -> String {
    var lines = InputLines()
    let bytes: [UInt8]?
    do throws(InputFailure) { bytes = try lines.rest() } catch { throw .input(error) }
    guard let bytes else { throw .refused(.tooLong(.note, limit: Refusal.Field.note.limit)) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .usage(.notUTF8) }
    guard !text.trimmed.isEmpty else { throw .usage(.emptyInput) }
    return text
  }
}
