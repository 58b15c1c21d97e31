import Dialogue
import Wording

/// The summary of the watch over rights, for the prosecutor (source 001, norm 10).
public struct RightsComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: RightsMatter, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    composing.document(
      composing.documents.rights.title, of: matter.mesa, issuer: matter.mesa.issuer, stamp: stamp,
      blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: RightsMatter, _ stamp: DocumentStamp) -> TemplateValues {
    let own = [
      "hechos-total": String(matter.incidents.count),
      "heridos": String(matter.victims.count { $0.state == .wounded }),
      "fallecidos": String(matter.victims.count { $0.state == .dead }),
      "detenidos": String(matter.detentions.count),
      "liberados": String(matter.detentions.count { !$0.release.isEmpty }),
      "visitas-total": String(matter.visits.count),
      "comunicaciones-total": String(matter.communications.count),
      "vacios-total": String(matter.gaps.count),
    ]
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: stamp.at.date)) { first, _ in first }
        .merging(own) { first, _ in first },
      parts: [
        "hechos": composing.incidents(matter.incidents),
        "recuento": composing.victimCounts(matter.victims),
        "victimas": composing.victims(matter.victims),
        "detenciones": matter.detentions.enumerated().flatMap { index, detention in
          composing.detention(detention, ordinal: index + 1)
        },
        "visitas": composing.visits(matter.visits),
        "comunicaciones": composing.communications(matter.communications),
        "vacios": matter.gaps.isEmpty ? [] : [.bullets(matter.gaps.map(composing.gap))],
      ])
  }
}
