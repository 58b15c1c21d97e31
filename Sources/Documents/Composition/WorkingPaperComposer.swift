import Dialogue
import Wording

/// The working paper of good offices or of an observer, which is no acta.
public struct WorkingPaperComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: WorkingPaper, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    composing.document(
      composing.documents.papers.workingPaper, of: matter.mesa, issuer: matter.mesa.issuer,
      stamp: stamp, blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: WorkingPaper, _ stamp: DocumentStamp) -> TemplateValues {
    let wording = composing.wording
    let session = matter.session
    let hours = wording.dates.fullSpan(session?.opened, session?.closed)
    let own = [
      "rol": composing.said(matter.role, wording.terms.role),
      "observador": matter.role == .observer ? wording.screens.yes : "",
      "sesion": session.map { String($0.number) } ?? "",
      "fecha-sesion": session.map { wording.dates.full($0.date) } ?? "",
      "coma-horas": hours.isEmpty ? "" : ", " + hours,
      "lugar": session?.place ?? "",
      "modalidad": composing.code(session?.modality, in: .modality),
    ]
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: matter.day)) { first, _ in first }
        .merging(own) { first, _ in first },
      parts: [
        "partes": bullets(matter.parties), "asuntos": bullets(matter.topics),
        "opiniones": opinions(matter.opinions),
        "acuerdos": bullets(
          matter.agreements.map { agreement in
            let state = LightReason.unbound(agreement.binding).map(wording.lights.reason)
            return state.map { "\(agreement.text) (\($0))" } ?? agreement.text
          }),
      ])
  }

  private func opinions(_ opinions: [PublicOpinion]) -> [Block] {
    let documents = composing.documents
    return composing.table(
      [
        (documents.party, 4), (documents.papers.what, 3), (documents.topicHead, 4),
        (documents.opinion, 7),
      ],
      opinions.map { opinion in
        [
          opinion.party,
          opinion.kind.map { composing.code($0, in: .statementKind) }
            ?? composing.wording.records.kind(.proposal),
          opinion.topic, opinion.text,
        ]
      })
  }

  private func bullets(_ texts: [String]) -> [Block] {
    texts.isEmpty ? [] : [.bullets(texts.map { RichText($0) })]
  }
}
