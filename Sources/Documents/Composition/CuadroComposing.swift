import Dialogue
import Wording

/// The tables and charts of the report as blocks.
struct CuadroComposing {
  let texts: CuadroTexts
  let charts: ChartTexts
  let reports: ReportTexts
  let dates: Dates
  let day: CalendarDate

  init(_ wording: Wording, _ day: CalendarDate) {
    texts = CuadroTexts(wording.language)
    charts = ChartTexts(wording.language)
    reports = ReportTexts(wording.language)
    dates = wording.dates
    self.day = day
  }

  func table(_ cuadro: Cuadro) -> Block {
    let names = Table.Column(texts.head(cuadro.number.dimension), weight: 9)
    let figures = cuadro.columns.map { column in
      Table.Column(texts.head(column), weight: weight(column), alignment: .trailing)
    }
    return .table(
      Table(
        caption: "\(texts.numbered(cuadro.number)). \(texts.title(cuadro.number)), "
          + texts.asOf(dates.long(day)),
        columns: [names] + figures,
        rows: cuadro.rows.map { row in
          // The total stands out, as the first of its rows.
          let emphasis: RichText.Emphasis = row.category == nil ? .strong : .plain
          return ([row.category.map(texts.name) ?? texts.total] + row.cells.map(\.text))
            .map { RichText($0, emphasis) }
        }, staysTogether: true))
  }

  private func weight(_ column: Cuadro.Column) -> Int {
    switch column {
    case .count: 2
    case .share: 3
    case .category: 4
    case .violence, .dialogueAfterwards: 6
    }
  }

  /// Gráfico 1, from the first month of which anything is known; empty where nothing is.
  func series(_ months: [MonthlyCount]) -> [Block] {
    guard let first = months.first, let last = months.last, months.count > 1 else { return [] }
    let title =
      "\(charts.numbered(1)). "
      + charts.series(dates.month(of: first.day), dates.month(of: last.day))
    return [
      .chart(
        Chart(
          .lines, caption: title, labelTitle: charts.month,
          labels: months.map {
            dates.monthMark($0.day) + ($0.isImported ? reports.importedMark : "")
          },
          series: [
            Chart.Series(charts.active, values: months.map(\.active)),
            Chart.Series(charts.inDialogue, values: months.map(\.inDialogue)),
          ], gap: reports.unknown))
    ]
  }

  /// What the mark behind a figure means.
  func importedNote(_ report: DialogueReport) -> [Block] {
    let files = report.importedFiles.joined(separator: ", ")
    return [.paragraph(RichText(reports.imported(files)), .note)]
  }

  /// Gráfico 2: the shares of Cuadro 2; empty where it counts nothing.
  func shares(_ cuadro: Cuadro) -> [Block] {
    let rows = cuadro.rows.compactMap { row -> (String, Int)? in
      guard let category = row.category, row.cells.count > 1,
        case .share(let part, let whole) = row.cells[1], part > 0
      else { return nil }
      return (texts.name(category), Proportion(part, of: whole).tenths)
    }
    guard !rows.isEmpty else { return [] }
    return [
      .chart(
        Chart(
          .bars, caption: "\(charts.numbered(2)). \(charts.shares), \(texts.asOf(dates.long(day)))",
          labelTitle: texts.head(.type), labels: rows.map(\.0),
          series: [Chart.Series(texts.head(.share), values: rows.map(\.1))], decimals: 1, unit: "%"
        ))
    ]
  }
}
