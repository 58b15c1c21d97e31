import Dialogue
import Interface
import Wording

/// The report as text: its tables, each chart after the table that it belongs to, and what is to be
/// remarked of the figures.
struct ReportPage {
  let tables: CuadroText
  let charts: ChartText

  func text(_ cuadros: [Cuadro], _ census: Census) -> String {
    let isWhole = cuadros.count > 1
    let parts = cuadros.flatMap { cuadro -> [String] in
      [tables.text(cuadro), isWhole ? chart(after: cuadro, census) : ""]
    }
    return (parts + [remarks(census).joined(separator: "\n")]).filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  private func chart(after cuadro: Cuadro, _ census: Census) -> String {
    switch cuadro.number {
    case .stages: charts.series(census.months)
    case .types: charts.shares(cuadro)
    case .moments, .typesByMoment, .mechanisms, .typesByMechanism, .roles, .typesByRole,
      .mechanismsByRole, .violence:
      ""
    }
  }

  private func remarks(_ census: Census) -> [String] {
    let late = census.cases.filter { $0.lateFacts > 0 }
    let uncounted = census.cases.count {
      $0.caseFile.status == .unsaid && $0.caseFile.stage == .unsaid
    }
    var remarks: [String] = []
    if !late.isEmpty {
      remarks.append(tables.texts.late(late.reduce(0) { $0 + $1.lateFacts }, late.count))
    }
    if uncounted > 0 { remarks.append(tables.texts.uncounted(uncounted)) }
    return remarks.flatMap { RunningText.hanging($0, after: "", indent: 2, width: 78) }
  }
}
