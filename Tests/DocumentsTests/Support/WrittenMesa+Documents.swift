import Content
import Dialogue
import Documents
import MesaSamples
import Testing
import Wording

extension WrittenMesa {
  var stamp: DocumentStamp {
    DocumentStamp(
      folio: chronicle.folios.count, digest: String(repeating: "9f", count: 32),
      at: chronicle.folios.last?.at ?? Timestamp(milliseconds: 0, offsetMinutes: 0))
  }
}

extension MarkedMesa {
  /// The papers of this mesa in a language.
  func documents(_ language: Language = .spanish) throws -> MesaDocuments {
    MesaDocuments(
      mesa: written.mesa, acta: acta, day: try WrittenMesa.day("2026-11-22"), stamp: written.stamp,
      language: language)
  }
}

extension TemplateName {
  /// Those of a document of one mesa.
  static let ofMesas: [TemplateName] = allCases.filter { $0 != .dialogueReport }

  /// The program's own.
  func builtIn(_ language: Language = .spanish) throws -> Template {
    try Template(try #require(EmbeddedContent.file(path(in: language))))
  }
}
