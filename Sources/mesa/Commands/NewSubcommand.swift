import ArgumentParser
import Content
import Dialogue
import Interface
import Ledger
import Notation
import Registry

/// `nueva`: a mesa and its book.
struct NewSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.new
    return CommandConfiguration(
      commandName: "nueva", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(help: ArgumentHelp(Speech.help.arguments.name, valueName: Speech.help.values.name))
  var name: [String]

  @Option(
    name: .customLong("id"),
    help: ArgumentHelp(Speech.help.options.id, valueName: Speech.help.values.id))
  var id: String?

  @OptionGroup var details: CaseOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let caseFile = try details.caseFile(
      name: name.joined(separator: " "), choices: CodeChoices(context.words.terms))
    let library = try context.library(common, context.handbook())
    let now = context.clock.now()
    let settings = context.settings(common)
    func identity(_ taken: (String) -> Bool) -> String {
      MesaIdentity.make(from: caseFile.name, year: now.date.year, taken: taken)
    }
    let usual = id ?? identity { _ in false }
    let id = id ?? identity { Paths.exists(library.folder(of: $0)) }
    let opening = MesaOpening(product: ProductVersion.current, id: id, caseFile: caseFile)
    let book: Book
    do throws(PerformError) {
      book = try Book.create(
        in: settings.libraryRoot, opening: opening, at: now, by: settings.author)
    } catch {
      throw Problem(error)
    }
    switch format.format {
    case .text:
      let folder = Shown.line(book.folder)
      let report = context.words.report
      let remark = usual == book.mesa.id ? "" : "\n" + report.alreadyThere(usual, book.mesa.id)
      try say(report.created(book.mesa.id, folder) + remark, in: context)
    case .json:
      var json = JSONWriter()
      json.object {
        $0.member("id", book.mesa.id)
        $0.member("folio", book.chronicle.folios.count)
        $0.member("folder", book.folder)
      }
      try say(json: json.bytes, in: context)
    }
    return 0
  }
}
