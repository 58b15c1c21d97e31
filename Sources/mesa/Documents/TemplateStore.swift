import Content
import Documents
import Glibc
import Ledger
import Wording

/// The templates of the program, and those of the person's own that go before them.
struct TemplateStore {
  /// `<configuration>/mesa/plantillas`.
  let folder: String
  let language: Language

  /// No template is near this size; a stranger's file must not fill the memory.
  private static let limit = 1 << 20

  /// - Parameter name: without its ending, such as `acta-dialogo`.
  func template(_ name: String) throws(DocumentProblem) -> Template {
    let own = folder + "/" + name + ".plantilla"
    if access(own, F_OK) == 0 {
      let bytes = try DocumentProblem.ofFile { () throws(LedgerError) in
        // The person's own, wherever a link leads.
        try PrivateFile(own).readForeign(upTo: Self.limit)
      }
      return try template(bytes, at: own)
    }
    let path = "templates/\(language.rawValue)/\(name).plantilla"
    return try template(EmbeddedContent.file(path) ?? [], at: path)
  }

  private func template(_ bytes: [UInt8], at path: String) throws(DocumentProblem) -> Template {
    do throws(TemplateError) {
      return try Template(bytes)
    } catch {
      throw .template(path, error)
    }
  }

  /// Where the template of that name comes from, for a sentence about it.
  func path(_ name: String) -> String {
    let own = folder + "/" + name + ".plantilla"
    return access(own, F_OK) == 0 ? own : name + ".plantilla"
  }
}
