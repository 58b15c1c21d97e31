import ArgumentParser
import Content
import Dialogue
import Ledger
import Registry

/// `verificar`: whether the books are as they were written.
struct VerifySubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.verify
    return CommandConfiguration(
      commandName: "verificar", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.mesas, valueName: Speech.help.values.mesa),
    completion: MesaCompletion.kind)
  var mesas: [String] = []

  @Option(
    name: [.customLong("codigo"), .customLong("código")],
    help: ArgumentHelp(Speech.help.options.printedCode, valueName: Speech.help.values.code))
  var code: String?

  @Option(
    name: .customLong("aceptar-final"),
    help: ArgumentHelp(Speech.help.options.acceptEnd, valueName: Speech.help.values.number))
  var acceptedEnd: Int?

  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let library = try context.library(common, context.handbook())
    if let code {
      guard acceptedEnd == nil else { throw .usage(.conflicting(["--codigo", "--aceptar-final"])) }
      return try look(for: code, in: library, context)
    }
    if let acceptedEnd {
      guard let mesa = mesas.first, mesas.count == 1 else {
        throw .usage(.parser(.missingArgument(Speech.help.values.mesa)))
      }
      return try EndAcceptance(mesa: mesa, last: acceptedEnd)
        .carryOut(in: library, self, format.format, context, context.settings(common))
    }
    let ids = try identities(in: library)
    context.reportDisk(of: library)
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
      try say(context.noMesas(in: library), in: context)
    }
    return isSound ? 0 : 1
  }

  private func look(
    for text: String, in library: Library, _ context: Context
  ) throws(Problem) -> Int32 {
    guard let code = PrintedCode(text) else { throw .usage(.badCode(text)) }
    var check = CodeCheck(code)
    for id in try identities(in: library) {
      check.look(
        in: id, folder: library.folder(of: id), isNamed: !mesas.isEmpty, context.words)
    }
    let only = mesas.count == 1 ? mesas.first : nil
    return try check.deliver(self, as: format.format, only: only, context)
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
