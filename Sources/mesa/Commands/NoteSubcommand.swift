import ArgumentParser
import Content
import Dialogue
import Interface
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
    let isInput = text == ["-"]
    let words = try isInput ? textOfInput() : text.joined(separator: " ")
    // What is said of an item is one text; free lines are one note each, as in the Sala.
    let notes = isInput && item == nil ? lines(of: words) : [words]
    let handbook = context.handbook()
    let library = try context.library(common, handbook)
    let book = try context.book(mesa, for: .writing, in: library)
    let known = book.notices.count
    var now = context.clock.now()
    let author = context.settings(common).author
    let folios: ClosedRange<Int>
    let commands: [Command]
    do throws(PerformError) {
      (folios, commands) = try book.transact(orFail: PerformError.failed) {
        () throws(PerformError) in
        // Only now nobody else writes: an hour of before would stand behind a later one.
        now = context.clock.now()
        let before = book.chronicle.folios.count
        let commands = notes.map { command($0, in: book.mesa, at: now) }
        let last = try book.performAll(commands, in: handbook, at: now, by: author)
        return ((before + 1)...last.number, commands)
      }
    } catch {
      throw problem(error, notes, in: book, handbook, at: now)
    }
    context.reportNews(of: book, since: known)
    if item == nil { report(strays: notes, in: book.mesa, at: now, context) }
    for folio in commands.count == 1 ? folios.upperBound...folios.upperBound : folios {
      switch format.format {
      case .text: try say(context.words.report.folio(folio), in: context)
      case .json: try say("{\"folio\":\(folio)}", in: context)
      }
    }
    return 0
  }

  /// Those that have words in them.
  private func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// A free note may name who said it, and when, as in the Sala.
  private func command(_ text: String, in mesa: Mesa, at now: Timestamp) -> Command {
    guard item == nil else { return .room(.addNote(text: text, item: item)) }
    let line = CaptureLine(text, in: mesa, at: now) { NoteKindTexts.kind($0) }
    return .room(.addNote(text: line.text, item: nil, saying: line.saying, as: line.kind))
  }

  /// Says on standard error what was marked, names nothing, and stayed among the words.
  private func report(strays notes: [String], in mesa: Mesa, at now: Timestamp, _ context: Context)
  {
    for (index, note) in notes.enumerated() {
      let line = CaptureLine(note, in: mesa, at: now) { NoteKindTexts.kind($0) }
      guard !line.strays.isEmpty else { continue }
      let sentence = FloorScreenTexts(context.words.language).strays(line.strays)
      let said =
        notes.count > 1 ? context.words.report.inLine(index + 1, sentence) : sentence
      try? Output.error.line("mesa: " + Shown.line(said))
    }
  }

  /// Of several lines none is written where one is refused: which one that is.
  private func problem(
    _ error: PerformError, _ notes: [String], in book: Book, _ handbook: Handbook,
    at now: Timestamp
  ) -> Problem {
    guard case .refused(let refusal) = error, notes.count > 1 else { return Problem(error) }
    let commands = notes.map { command($0, in: book.mesa, at: now) }
    let place = commands.indices.first { index in
      (try? book.chronicle.decideAll(
        Array(commands[...index]), in: handbook, from: book.origin, at: now)) == nil
    }
    return .refusedLine((place ?? 0) + 1, refusal)
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
