import Dialogue
import Wording

/// The public bulletin of a session.
///
/// What may be in it, and what its lead may not repeat, is decided where the matter is made:
/// ``Dialogue/Mesa/bulletin(of:lead:)``.
public struct BulletinComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: BulletinMatter, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    composing.document(
      composing.documents.bulletin.title(matter.session), of: matter.mesa,
      issuer: matter.mesa.issuer, stamp: stamp,
      blocks: try template.filled(with: values(of: matter, stamp)))
  }

  private func hours(of matter: BulletinMatter) -> String {
    let hours = composing.wording.dates.fullSpan(matter.opened, matter.closed)
    return hours.isEmpty ? "" : ", " + hours
  }

  /// Where it is still to come on the day of the bulletin.
  private func nextDate(_ matter: BulletinMatter, _ stamp: DocumentStamp) -> String {
    guard let date = matter.nextDate, date >= stamp.at.date else { return "" }
    return composing.wording.dates.full(date)
  }

  /// All that a template of this document may name.
  public func values(of matter: BulletinMatter, _ stamp: DocumentStamp) -> TemplateValues {
    let documents = composing.documents
    let own = [
      "sesion": String(matter.session), "lugar": matter.place,
      "modalidad": composing.code(matter.modality, in: .modality),
      "hora-inicio": matter.opened?.description ?? "", "hora-fin": matter.closed?.description ?? "",
      "coma-horas": hours(of: matter),
      "en-curso": matter.isOpen ? composing.wording.screens.yes : "",
      "corregida": matter.corrected.map(documents.acta) ?? "",
      "nadie-asistio": matter.turnout == .nobody ? composing.wording.screens.yes : "",
      "sin-asistencia": matter.turnout == .unrecorded ? composing.wording.screens.yes : "",
      "partes-total": String(matter.parties.count),
      "acuerdos-total": String(matter.agreements.count),
      "proxima-fecha": nextDate(matter, stamp),
      "proximo-lugar": matter.nextPlace,
      "coma-lugar": documents.atNextPlace(matter.nextPlace),
    ]
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: matter.date)) { first, _ in first }
        .merging(own) { first, _ in first },
      parts: [
        "entrada": composing.paragraphs([matter.lead]),
        "partes": bullets(matter.parties), "agenda": bullets(matter.agenda),
        "acuerdos": matter.agreements.map { agreement in
          .clause(
            Clause(
              number: "\(documents.acta(agreement.acta)), \(documents.ordinal(agreement.ordinal))",
              text: RichText(agreement.text),
              details: agreement.reserved.isEmpty
                ? []
                : [
                  .paragraph(
                    RichText(documents.lists.withReservations(agreement.reserved) + "."))
                ]))
        },
      ])
  }

  private func bullets(_ texts: [String]) -> [Block] {
    texts.isEmpty ? [] : [.bullets(texts.map { RichText($0) })]
  }
}
