import Dialogue
import Wording

/// The report on the dialogue: what all cases of a registry say at a cut-off date.
///
/// Every figure of a sentence comes from the cells of the table that stands below it.
public struct DialogueReportComposer: Sendable {
  private let wording: Wording
  private let texts: ReportTexts

  public init(_ wording: Wording) {
    self.wording = wording
    texts = ReportTexts(wording.language)
  }

  /// - Parameter author: who draws it up; empty where that is not known.
  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ report: DialogueReport, by author: String, template: Template
  ) throws(TemplateError) -> Document {
    document(
      report.day, by: author, blocks: try template.filled(with: values(of: report, by: author)))
  }

  /// One of its tables alone.
  public func compose(
    _ cuadro: Cuadro, at day: CalendarDate, by author: String
  ) -> Document {
    document(day, by: author, blocks: [CuadroComposing(wording, day).table(cuadro)])
  }

  /// All that a template of this document may name.
  public func values(of report: DialogueReport, by author: String) -> TemplateValues {
    let chapters = ReportChapters(report, wording)
    let changes = ReportChanges(report, wording)
    return TemplateValues(
      texts: [
        "titulo": texts.title(wording.dates.long(report.day)),
        "fecha": wording.dates.long(report.day),
        "fecha-anterior": report.comparison.map { wording.dates.long($0.figures.day) } ?? "",
        "autor": author,
      ],
      parts: [
        "en-dialogo": chapters.inDialogue, "situacion": chapters.situation,
        "mecanismos": chapters.mechanisms, "violencia": chapters.violence,
        "cambios": changes.blocks, "conclusiones": changes.conclusions,
        "observaciones": remarks(report),
      ])
  }

  /// The same cases at the same date are the same bytes: the moment is the end of that day.
  private func document(_ day: CalendarDate, by author: String, blocks: [Block]) -> Document {
    let date = wording.dates.long(day)
    return Document(
      title: texts.title(date), issuer: author, language: wording.language,
      date: DocumentDate(
        year: day.year, month: day.month, day: day.day, hour: 23, minute: 59, second: 59),
      runningHead: texts.title, runningFoot: texts.foot(date), blocks: blocks)
  }

  private func remarks(_ report: DialogueReport) -> [Block] {
    let cuadros = CuadroTexts(wording.language)
    var remarks: [String] = []
    if report.late.facts > 0 {
      remarks.append(cuadros.late(report.late.facts, report.late.cases))
    }
    if report.datedFromEntry > 0 {
      remarks.append(cuadros.datedFromEntry(report.datedFromEntry))
    }
    if report.uncounted > 0 { remarks.append(cuadros.uncounted(report.uncounted)) }
    return remarks.map { .paragraph(RichText($0), .note) }
  }
}
