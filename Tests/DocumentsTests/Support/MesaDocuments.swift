import Documents
import MesaSamples
import PlainIdentities
import Testing
import Wording

@testable import Dialogue

/// Every document of a mesa with one acta and one session, in one language.
struct MesaDocuments {
  let mesa: Mesa
  let acta: RecordID
  let day: CalendarDate
  let stamp: DocumentStamp
  let language: Language

  private var wording: Wording { Wording(language) }

  func document(_ name: TemplateName) throws -> Document {
    try prepared(name).compose(try name.builtIn(language))
  }

  /// What the template of a document may name.
  func values(_ name: TemplateName) throws -> TemplateValues { try prepared(name).values() }

  private func prepared(_ name: TemplateName) throws -> PreparedDocument {
    let row = try #require(DocumentRow.all.first { $0.templates.contains(name) })
    return try row.prepared(
      for: DocumentRequest(
        mesa: mesa, acta: acta, session: 1, day: day, holidays: WrittenMesa.holidays, stamp: stamp),
      wording)
  }

  func matter() throws -> ActaMatter {
    try #require(mesa.matter(of: acta, holidays: WrittenMesa.holidays))
  }
}
