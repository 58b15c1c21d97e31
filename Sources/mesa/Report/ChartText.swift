import Dialogue
import Interface
import Wording

/// The charts of the report as bars of characters, for a terminal.
struct ChartText {
  let texts: ChartTexts
  let names: CuadroTexts
  let dates: Dates

  /// Columns of the longest bar.
  private static let width = 40

  private static let solid = "█"
  private static let light = "░"

  /// Gráfico 1: of each month a bar of the active cases, its first part those in dialogue. Months
  /// before anything is known have none; empty where nothing is.
  func series(_ months: [MonthlyCount]) -> String {
    let known = months.drop { $0.active == 0 }
    guard let first = known.first, let last = known.last else { return "" }
    let most = known.map(\.active).max() ?? 0
    let title =
      "\(texts.numbered(1)). "
      + texts.series(dates.month(of: first.day), dates.month(of: last.day))
    let lines = known.map { month in
      let whole = length(month.active, of: most)
      let part = length(month.inDialogue, of: most)
      return label(month.day) + "  " + String(repeating: Self.solid, count: part)
        + String(repeating: Self.light, count: max(0, whole - part))
        + " \(month.inDialogue) / \(month.active)"
    }
    return (heading(title) + [texts.seriesLegend(Self.solid, Self.light)] + lines).joined(
      separator: "\n")
  }

  /// Gráfico 2: the shares of Cuadro 2; empty where it counts nothing.
  func shares(_ cuadro: Cuadro) -> String {
    let rows = cuadro.rows.compactMap { row -> (String, Int, Int, String)? in
      guard let category = row.category, row.cells.count > 1,
        case .share(let part, let whole) = row.cells[1], part > 0
      else { return nil }
      return (names.name(category), part, whole, row.cells[1].text)
    }
    guard !rows.isEmpty else { return "" }
    let column = rows.map { TextWidth.of($0.0) }.max() ?? 0
    let lines = rows.map { name, part, whole, text in
      name + String(repeating: " ", count: column - TextWidth.of(name) + 2)
        + String(repeating: Self.solid, count: max(1, length(part, of: whole))) + " " + text
    }
    return (heading("\(texts.numbered(2)). \(texts.shares)") + lines).joined(separator: "\n")
  }

  private func heading(_ title: String) -> [String] {
    RunningText.hanging(title, after: "", indent: 2, width: 78)
  }

  /// `2016-12`, as wide for every month.
  private func label(_ day: CalendarDate) -> String { String(day.description.prefix(7)) }

  private func length(_ part: Int, of whole: Int) -> Int {
    whole == 0 ? 0 : (2 * part * Self.width + whole) / (2 * whole)
  }
}
