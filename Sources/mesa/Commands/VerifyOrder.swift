import ArgumentParser
import Content
import Dialogue
import Ledger
import Registry

/// `verificar`: whether the books are as they were written.
struct VerifyOrder: Order {
  static var configuration: CommandConfiguration {
    let text = Speech.help.orders.verify
    return CommandConfiguration(
      commandName: "verificar", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.mesas, valueName: Speech.help.values.mesa),
    completion: MesaCompletion.kind)
  var mesas: [String] = []

  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let library = try context.library(common, HandbookContent.load())
    let ids = try identities(in: library)
    var isSound = true
    var checks: [BookCheck] = []
    for id in ids {
      let check = BookCheck(id: id, folder: library.folder(of: id))
      isSound = isSound && check.isSound
      switch format.format {
      case .text: try say(check.text(context.words), in: context)
      case .json: checks.append(check)
      }
    }
    if format.format == .json {
      try say(json: BookCheck.json(checks, context.words), in: context)
    } else if ids.isEmpty {
      try say(context.words.report.noMesas(context.settings(common).libraryRoot), in: context)
    }
    return isSound ? 0 : 1
  }

  private func identities(in library: Library) throws(Problem) -> [String] {
    do throws(LibraryError) {
      guard mesas.isEmpty else {
        var ids: [String] = []
        for mesa in mesas { ids.append(try library.resolve(mesa)) }
        return ids
      }
      return try library.summaries().map(\.id).sorted()
    } catch {
      throw .library(error)
    }
  }
}
