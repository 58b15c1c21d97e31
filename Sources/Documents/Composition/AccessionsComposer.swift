import Dialogue
import Wording

/// The record of those who declined to sign an acta, and of those who joined it, for these to sign.
public struct AccessionsComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: AccessionsMatter, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    composing.document(
      DocumentNames.accessions[composing.wording.language], of: matter.mesa,
      issuer: matter.mesa.issuer, stamp: stamp,
      blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: AccessionsMatter, _ stamp: DocumentStamp) -> TemplateValues {
    let own = [
      "acta": composing.documents.acta(matter.acta), "codigo-acta": matter.code,
      "cuenta-adhesiones": count(matter.accessions), "cuenta-negativas": count(matter.declined),
      "cuenta-condicionadas": count(matter.conditional),
      "reemplazada-por": matter.replaced.map(composing.documents.acta) ?? "",
    ]
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: matter.signingDate)) { first, _ in first }
        .merging(own) { first, _ in first },
      parts: [
        "negativas": composing.paragraphs(matter.declined.map(composing.documents.acta.decline)),
        "condicionadas": composing.paragraphs(
          matter.conditional.map(composing.documents.acta.conditional)),
        "adhesiones": composing.paragraphs(matter.accessions.map(sentence)),
        "firmas": [.signatures(matter.accessions.map(signature))],
      ])
  }

  /// Nothing where there are none.
  private func count(_ all: [some Any]) -> String { all.isEmpty ? "" : String(all.count) }

  private func sentence(_ accession: PublicAccession) -> String {
    composing.documents.acta.accession(accession)
  }

  private func signature(_ accession: PublicAccession) -> Signature {
    let documents = composing.documents
    let dni = accession.dni.isEmpty ? "" : "\(documents.identity) \(accession.dni)"
    return Signature(
      name: accession.person,
      lines: [dni, accession.position, accession.party].filter { !$0.isEmpty },
      penLabel: documents.pen, thumbLabel: documents.thumb)
  }
}
