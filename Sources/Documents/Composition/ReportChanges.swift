import Dialogue
import Wording

/// What changed since the earlier date: totals, cases, and what is concluded of it.
struct ReportChanges {
  private let report: DialogueReport
  private let texts: ReportTexts
  private let concluding: ConclusionTexts
  private let dates: Dates
  private let wording: Wording

  init(_ report: DialogueReport, _ wording: Wording) {
    self.report = report
    self.wording = wording
    texts = ReportTexts(wording.language)
    concluding = ConclusionTexts(wording.language)
    dates = wording.dates
  }

  var blocks: [Block] {
    guard let comparison = report.comparison else { return [] }
    let note =
      comparison.figures.imported.isEmpty && report.figures.imported.isEmpty
      ? [] : CuadroComposing(wording, report.day).importedNote(report)
    return totals(since: comparison) + note + cases(of: comparison)
  }

  private func totals(since comparison: DialogueReport.Comparison) -> [Block] {
    let rows = ReportFigure.allCases.compactMap { figure -> [RichText]? in
      guard let before = comparison.figures[figure] else { return nil }
      let now = report.figures[figure]
      let change = now.flatMap { Proportion.change(from: before, to: $0) }
        .map(Proportion.changeText)
      return [
        texts.name(figure), shown(figure, in: comparison.figures),
        shown(figure, in: report.figures),
        now.map { signed($0 - before) } ?? "-", change ?? "-",
      ].map { RichText($0) }
    }
    let before = dates.long(comparison.figures.day)
    let now = dates.long(report.day)
    let heads = [dates.short(comparison.figures.day), dates.short(report.day)]
    return [
      .table(
        Table(
          caption: texts.totals(before, now),
          columns: [Table.Column(texts.figure, weight: 4)]
            + (heads + [texts.difference, texts.change]).map {
              Table.Column($0, weight: 2, alignment: .trailing)
            },
          rows: rows, staysTogether: true))
    ]
  }

  /// With the mark of a total that was taken in.
  private func shown(_ figure: ReportFigure, in figures: ReportFigures) -> String {
    let mark = figures.imported.contains(figure) ? texts.importedMark : ""
    return figures[figure].map { "\($0)\(mark)" } ?? texts.unknown
  }

  private func cases(of comparison: DialogueReport.Comparison) -> [Block] {
    guard report.isCounted else { return [.paragraph(RichText(texts.noCasesNow))] }
    guard comparison.hasCases else { return [.paragraph(RichText(texts.noCases))] }
    guard !comparison.changes.isEmpty else { return [.paragraph(RichText(texts.noChanges))] }
    return [
      .table(
        Table(
          caption: texts.changes(comparison.changes.count),
          columns: [
            Table.Column(texts.whatChanged, weight: 3), Table.Column(texts.caseName, weight: 4),
            Table.Column(texts.place, weight: 2),
          ],
          rows: comparison.changes.map { change in
            let file = change.counted.caseFile
            let name = file.code.isEmpty ? file.name : "\(file.code) · \(file.name)"
            return [texts.name(change.kind), name, file.place.name].map { RichText($0) }
          }))
    ]
  }

  /// One for each matter, its first words strong, and by what rule.
  var conclusions: [Block] {
    guard let comparison = report.comparison else { return [] }
    let before = dates.long(comparison.figures.day)
    let now = dates.long(report.day)
    let items = comparison.conclusions.map { conclusion in
      RichText(concluding.headline(conclusion), .strong)
        + RichText(" " + concluding.figures(conclusion, before, now))
    }
    return items.isEmpty
      ? [] : [.bullets(items), .paragraph(RichText(concluding.rule), .note)]
  }

  private func signed(_ difference: Int) -> String {
    difference < 0 ? "\u{2212}\(-difference)" : difference > 0 ? "+\(difference)" : "0"
  }
}
