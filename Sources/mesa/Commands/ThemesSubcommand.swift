import ArgumentParser
import Interface
import Ledger
import Notation

/// `temas`: the themes that there are, and what is wrong with one's own.
struct ThemesSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.themes
    return CommandConfiguration(
      commandName: "temas", abstract: text.abstract, discussion: text.discussion)
  }

  @OptionGroup var format: FormatOptions
  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    let folder = ThemeFolder(context.settings(common).themesFolder)
    let builtIn = ThemeCatalogue.builtIn
    let own = folder.files.map { ThemeSource(id: $0.id, bytes: $0.bytes) }
    let (themes, errors) = ThemeCatalogue.load(sources: builtIn + own)
    let origins = themes.map { theme in
      origin(of: theme.id, builtIn.map(\.id), own.map(\.id), context.words)
    }
    switch format.format {
    case .text:
      for (theme, origin) in zip(themes, origins) {
        let name = Shown.line(theme.name(in: context.words.language))
        try say("\(Shown.line(theme.id)): \(name) (\(origin))", in: context)
      }
    case .json:
      var json = JSONWriter()
      json.list(zip(themes, origins)) { json, row in
        json.object {
          $0.member("id", row.0.id)
          $0.member("name", row.0.name(in: context.words.language))
          $0.member("origin", row.1)
        }
      }
      try say(json: json.bytes, in: context)
    }
    return complain(of: errors, folder, context) ? 1 : 0
  }

  private func origin(
    of id: String, _ builtIn: [String], _ own: [String], _ words: Words
  ) -> String {
    guard own.contains(id) else { return words.report.builtInTheme }
    return builtIn.contains(id) ? words.report.replacedTheme : words.report.ownTheme
  }

  /// Says on standard error what is wrong with the person's own files; true if anything is.
  private func complain(of errors: [ThemeError], _ folder: ThemeFolder, _ context: Context) -> Bool
  {
    let explanation = Explanation(context.words)
    var sentences = folder.unreadable.map {
      explanation.sentence(Problem.system(.read, $0.number, path: $0.path))
    }
    for error in errors {
      let path = folder.files.first { $0.id == error.theme }?.path ?? error.theme
      sentences.append(explanation.sentence(error, path: path))
    }
    for sentence in sentences { try? Output.error.line("mesa: " + sentence) }
    return !sentences.isEmpty
  }
}
