import Dialogue
import Wording

/// The summary of the watch over rights, for the prosecutor (source 001, norm 10) or another who
/// watches over people.
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
    // Of a part that is not for the recipient nothing is counted.
    func count(_ part: RightsPart, _ number: Int) -> String {
      matter.recipient.parts.contains(part) ? String(number) : ""
    }
    let notLocated = matter.detentions.count(where: \.isNotLocated)
    let own = [
      "destinatario": composing.documents.papers.recipient(matter.recipient),
      "nombres-reservados": matter.keptNames == 0 ? "" : String(matter.keptNames),
      "hechos-total": count(.incidents, matter.incidents.count),
      "heridos": count(.victims, matter.victims.count { $0.state == .wounded }),
      "fallecidos": count(.victims, matter.victims.count { $0.state == .dead }),
      "detenidos": count(
        .detentions, matter.detentions.count { !$0.isNotLocated && !$0.isReleased }),
      "no-ubicados": notLocated == 0 ? "" : count(.detentions, notLocated),
      "liberados": count(.detentions, matter.detentions.count(where: \.isReleased)),
      "trasladados": count(.detentions, matter.detentions.count(where: \.isTransferred)),
      "visitas-total": count(.visits, matter.visits.count),
      "comunicaciones-total": count(.communications, matter.communications.count),
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
