import Dialogue
import Wording

/// The copy of what was agreed that a party carries to its bases, marked as what it is.
public struct ConsultationComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: ConsultationMatter, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    composing.document(
      DocumentNames.consultation[composing.wording.language], of: matter.mesa,
      issuer: matter.mesa.issuer, stamp: stamp,
      blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: ConsultationMatter, _ stamp: DocumentStamp) -> TemplateValues {
    // What is to be filled in by hand, until they have answered.
    func filled(_ text: String) -> String {
      text.isEmpty && matter.answer == nil ? String(repeating: "_", count: 30) : text
    }
    let own = [
      "no-firmada": matter.isSigned ? "" : composing.documents.unsigned,
      "parte": matter.party, "portador": filled(composing.name(matter.bearer)),
      "asamblea": filled(matter.assembly),
      "respuesta": matter.answer.map { answer in
        [
          composing.code(answer.code, in: .ratification),
          answer.day.map(composing.wording.dates.full) ?? "",
        ].filter { !$0.isEmpty }.joined(separator: ", ")
      } ?? "",
      "hasta": filled(matter.until.map(composing.wording.dates.full) ?? ""),
    ]
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: stamp.at.date)) { first, _ in first }
        .merging(own) { first, _ in first },
      parts: ["acuerdos": matter.clauses.map(composing.clause)])
  }
}
