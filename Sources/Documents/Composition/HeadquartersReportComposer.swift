import Dialogue
import Wording

/// The report to one's own institution of the time before a dialogue.
public struct HeadquartersReportComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  private var wording: Wording { composing.wording }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: HeadquartersReport, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    composing.document(
      composing.documents.papers.report, of: matter.mesa, issuer: matter.mesa.issuer,
      stamp: stamp, blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: HeadquartersReport, _ stamp: DocumentStamp) -> TemplateValues {
    let own = [
      "tipo": composing.said(matter.type, wording.terms.type),
      "etapa": composing.said(matter.stage, wording.terms.stage),
      "fase": wording.terms.numberedPhase(matter.phase),
      "rol": composing.said(matter.role, wording.terms.role),
      "fallecidos": count(matter.dead), "heridos": count(matter.wounded),
      "detenidos": count(matter.detained), "no-ubicados": count(matter.notLocated),
      "conclusion": composing.code(matter.conditions?.conclusion, in: .conclusion),
      "fecha-conclusion": matter.conditions?.date.map(wording.dates.long) ?? "",
    ]
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: matter.day)) { first, _ in first }
        .merging(own) { first, _ in first },
      parts: [
        "resumen": composing.paragraphs([matter.summary]),
        "actores": actors(matter.actors), "riesgo": risks(matter.risks),
        "medidas": measures(matter.measures),
        "condiciones": composing.paragraphs([matter.conditions?.reasons ?? ""]),
        "hechos": composing.incidents(matter.incidents), "plan": plan(matter.plan),
        "visitas": composing.visits(matter.visits),
        "comunicaciones": composing.communications(matter.communications),
      ])
  }

  /// Nobody counted is no line: that there were none, nobody wrote down.
  private func count(_ number: Int) -> String { number == 0 ? "" : String(number) }

  private func actors(_ actors: [ReportedActor]) -> [Block] {
    composing.table(
      [
        (composing.documents.party, 5), (composing.documents.papers.kind, 3),
        (composing.documents.papers.tier, 3),
        (wording.records.field(.willingness).capitalizedFirst, 3),
      ],
      actors.map { actor in
        [
          actor.name, wording.terms.partyKind(actor.kind), wording.terms.tier(actor.tier),
          composing.code(actor.willingness, in: .willingness),
        ]
      })
  }

  private func risks(_ risks: [ReportedRisk]) -> [Block] {
    composing.table(
      composing.heads(
        .riskAssessment, (.date, 2), (.riskLevel, 2), (.text, 6), (.consulted, 3),
        (.riskDecision, 3)),
      risks.map { risk in
        [
          day(risk.date), composing.code(risk.level, in: .riskLevel), risk.text, risk.consulted,
          composing.code(risk.decision, in: .riskDecision),
        ]
      })
  }

  private func measures(_ measures: [ReportedMeasure]) -> [Block] {
    composing.table(
      composing.heads(
        .forceMeasure, (.forceMeasure, 4), (.party, 4), (.place, 4), (.measureState, 3),
        (.since, 2), (.until, 2)),
      measures.map { measure in
        [
          composing.lines(
            composing.code(measure.kind, in: .forceMeasure),
            composing.code(measure.duration, in: .duration)),
          measure.party, measure.place, composing.code(measure.state, in: .measureState),
          day(measure.since), day(measure.until),
        ]
      })
  }

  private func plan(_ plan: [ReportedPlan]) -> [Block] {
    guard !plan.isEmpty else { return [] }
    return [
      .bullets(
        plan.map { entry in
          let kind = composing.code(entry.kind, in: .planKind).capitalizedFirst
          return RichText(kind.isEmpty ? entry.text : "\(kind): \(entry.text)")
        })
    ]
  }

  private func day(_ date: CalendarDate?) -> String { date.map(wording.dates.short) ?? "" }
}
