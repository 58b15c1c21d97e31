import Dialogue
import Wording

/// The four chapters of the report: sentences, each from the cells of the table that follows it.
struct ReportChapters {
  private let report: DialogueReport
  private let cuadros: CuadroComposing
  private let sentences: ReportSentences
  private let dates: Dates

  init(_ report: DialogueReport, _ wording: Wording) {
    self.report = report
    cuadros = CuadroComposing(wording, report.day)
    sentences = ReportSentences(wording.language)
    dates = wording.dates
  }

  private var isInDialogue: Bool {
    report.isCounted && (report.figures[.inDialogue] ?? 0) > 0
  }

  /// I: the stages, the series, the types.
  var inDialogue: [Block] {
    let total = report.figures[.active] ?? 0
    let day = dates.long(report.day)
    guard report.isCounted else {
      let series = self.series
      let note = known.isEmpty || !series.isEmpty ? [] : cuadros.importedNote(report)
      return words(sentences.notCounted(day), known) + note + [table(.stages)] + series
        + [table(.types)]
    }
    guard total > 0, let dialogue = share(.stages, .stage(.dialogue)),
      let deEscalation = share(.stages, .stage(.deEscalation))
    else { return words(sentences.noActive(day)) + [table(.stages)] + series + [table(.types)] }
    let stages = sentences.stages(
      day, total, dialogue: dialogue, deEscalation: deEscalation, name(.stages))
    let types = shares(.types).filter { !$0.isUnsaid }
    let most = types.filter { $0.cases == types.first?.cases }
    return words(stages) + [table(.stages)] + series
      + words(
        isInDialogue
          ? sentences.types(most.map(\.share), of: report.figures[.inDialogue] ?? 0, name(.types))
          : sentences.noDialogue)
      + [table(.types)] + cuadros.shares(report.cuadro(.types))
  }

  /// The totals that stand for the cases that are not on record; empty where there are none.
  private var known: String {
    sentences.totals(
      ReportFigure.allCases.compactMap { figure in
        report.figures[figure].map {
          (cuadros.reports.name(figure), "\($0)\(cuadros.reports.importedMark)")
        }
      })
  }

  private var series: [Block] {
    guard let first = report.months.first, let last = report.months.last,
      report.months.count > 1
    else { return [] }
    return words(
      sentences.series(
        dates.month(of: first.day), dates.month(of: last.day),
        active: (first.active, last.active), dialogue: (first.inDialogue, last.inDialogue),
        cuadros.charts.numbered(1))) + cuadros.series(report.months)
      + (report.isFlat ? [.paragraph(RichText(cuadros.reports.flatSeries), .note)] : [])
      + (report.months.contains(where: \.isImported) ? cuadros.importedNote(report) : [])
  }

  /// II: the moments, and the broken dialogues by name.
  var situation: [Block] {
    guard isInDialogue else { return tables(.moments, .typesByMoment) }
    let total = report.figures[.inDialogue] ?? 0
    let broken = report.brokenDialogues.map { counted in
      let place = counted.caseFile.place.name
      return place.isEmpty ? counted.caseFile.name : "\(counted.caseFile.name) (\(place))"
    }
    return words(
      sentences.moments(shares(.moments).map(\.share), of: total, name(.moments)),
      broken.isEmpty
        ? sentences.noneBroken(unsaid: report.unsaid.moments, of: total)
        : sentences.broken(broken))
      + tables(.moments, .typesByMoment)
  }

  /// III: by what mechanism, and what the institution does there.
  var mechanisms: [Block] {
    guard isInDialogue else {
      return tables(.mechanisms, .typesByMechanism, .roles, .typesByRole, .mechanismsByRole)
    }
    let total = report.figures[.inDialogue] ?? 0
    let part = report.figures[.accompanied] ?? 0
    let all = shares(.mechanisms)
    return words(
      sentences.mechanisms(
        all.map(\.share), isKnown: all.contains { !$0.isUnsaid }, name(.mechanisms)))
      + tables(.mechanisms, .typesByMechanism)
      + words(
        sentences.roles(
          shares(.roles).map(\.share), Proportion(part, of: total), unsaid: report.unsaid.roles,
          name(.roles)))
      + tables(.roles, .typesByRole)
      + (part == 0
        ? []
        : words(
          sentences.mechanismsByRole(
            shares(.mechanismsByRole).map(\.share), of: part, name(.mechanismsByRole))))
      + tables(.mechanismsByRole)
  }

  /// IV: violence, and dialogue after it.
  var violence: [Block] {
    guard isInDialogue else { return tables(.violence) }
    let violent = report.figures[.violent] ?? 0
    return words(
      sentences.violence(
        Proportion(violent, of: report.figures[.inDialogue] ?? 0),
        after: Proportion(report.figures[.dialogueAfterViolence] ?? 0, of: violent),
        name(.violence))) + tables(.violence)
  }

  private func words(_ sentences: String...) -> [Block] {
    sentences.filter { !$0.isEmpty }.map { .paragraph(RichText($0)) }
  }

  private func table(_ number: CuadroNumber) -> Block { cuadros.table(report.cuadro(number)) }

  private func tables(_ numbers: CuadroNumber...) -> [Block] { numbers.map { table($0) } }

  private func name(_ number: CuadroNumber) -> String { cuadros.texts.numbered(number) }

  private func share(_ number: CuadroNumber, _ category: CaseCategory) -> ReportSentences.Share? {
    report.cuadro(number).rows.first { $0.category == category }.flatMap(share)?.share
  }

  /// The rows of a table that count anything, as they stand in it.
  private func shares(_ number: CuadroNumber) -> [Counted] {
    report.cuadro(number).rows.compactMap(share).filter { $0.cases > 0 }
  }

  private typealias Counted = (cases: Int, share: ReportSentences.Share, isUnsaid: Bool)

  private func share(of row: Cuadro.Row) -> Counted? {
    guard let category = row.category, row.cells.count > 1 else { return nil }
    let cases = row.cells[0].cases
    return (
      cases,
      ReportSentences.Share(
        name: cuadros.texts.name(category), cases: cases, share: row.cells[1].text),
      category.isUnsaid
    )
  }
}
