import ArgumentParser
import Content
import Documents
import Glibc
import Interface
import Wording

/// `plantillas`: the templates of documents, and one of them to begin one's own with.
struct TemplatesSubcommand: Subcommand {
  static var configuration: CommandConfiguration {
    let text = Speech.help.subcommands.templates
    return CommandConfiguration(
      commandName: "plantillas", abstract: text.abstract, discussion: text.discussion)
  }

  @Argument(
    help: ArgumentHelp(Speech.help.arguments.template, valueName: Speech.help.values.name))
  var name: String?

  @OptionGroup var common: CommonOptions

  func carryOut(in context: Context) throws(Problem) -> Int32 {
    if let name {
      guard let template = TemplateName(rawValue: name) else {
        throw .usage(
          .badValue(
            name, place: Speech.help.values.name, allowed: TemplateName.allCases.map(\.rawValue)))
      }
      let bytes = EmbeddedContent.file(template.path(in: context.words.language)) ?? []
      try say(whole: String(decoding: bytes, as: UTF8.self), in: context)
      return 0
    }
    let store = TemplateStore(
      folder: context.surroundings.templatesFolder, language: context.words.language)
    var isSound = true
    for name in TemplateName.allCases {
      let isOwn = access(store.folder + "/" + name.file, F_OK) == 0
      let origin = isOwn ? store.folder + "/" + name.file : context.words.documents.builtIn
      try say(name.rawValue + "  " + Shown.line(origin), in: context)
      do throws(DocumentProblem) {
        _ = try store.template(name.rawValue)
      } catch {
        isSound = false
        try say("  " + Explanation(context.words).sentence(.document(error)), in: context)
      }
    }
    return isSound ? 0 : 1
  }
}
