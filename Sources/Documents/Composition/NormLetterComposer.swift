import Dialogue
import Wording

/// The letter to the body that is to issue a norm, before its day and after it.
public struct NormLetterComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: NormLetter, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    composing.document(
      composing.documents.papers.normLetter, of: matter.mesa, issuer: matter.mesa.issuer,
      stamp: stamp, blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: NormLetter, _ stamp: DocumentStamp) -> TemplateValues {
    let (wording, row) = (composing.wording, matter.followUp)
    let norm = row.norm
    let own = [
      "acta": composing.acta(row.acta, row.obtained), "acuerdo": row.agreement,
      "entidad": norm.entity,
      "norma": composing.documents.acta.norm(
        composing.code(norm.instrument, in: .instrument).capitalizedFirst, norm.entity, norm.text),
      "plazo": composing.deadline(norm.deadline, due: nil, onRatification: norm.onRatification),
      "vence": row.due?.date.map(wording.dates.full) ?? "",
      "firmada": wording.dates.long(matter.signed),
      "dias": row.daysLeft.map(wording.lights.days) ?? "",
      "vencida": matter.isLate ? wording.screens.yes : "",
    ]
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: matter.day)) { first, _ in first }
        .merging(own) { _, own in own },
      parts: [:])
  }
}
