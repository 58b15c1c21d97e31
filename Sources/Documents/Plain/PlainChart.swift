import Dialogue

/// A chart as a table with a bar in each row, or with lines that run down beside its rows.
struct PlainChart {
  var chart: Chart
  var width: Int
  var signs = PlainSigns.unicode

  private static let longest = 40

  var lines: [String] {
    guard !chart.labels.isEmpty, !chart.series.isEmpty else { return [] }
    let legend = chart.series.count > 1 ? Wrap.lines(self.legend, width: width) : []
    return legend + drawn.lines
  }

  private var legend: String {
    chart.series.enumerated().map { "\(sign($0.offset)) \($0.element.name)" }
      .joined(separator: signs.separator)
  }

  private func sign(_ series: Int) -> Character {
    switch chart.kind {
    case .lines: signs.pens[series % signs.pens.count].along
    case .bars: ink(series)
    }
  }

  private var drawn: PlainTable {
    var table = chart.table
    let taken = ([chart.labelTitle] + chart.labels).map { DisplayWidth.of($0) }.max() ?? 0
    let figures = chart.series.map { series in
      ([series.name] + series.values.map { chart.text($0) }).map { DisplayWidth.of($0) }.max() ?? 0
    }
    let rules = 3 * (chart.series.count + 2) + 1
    let room = min(Self.longest, width - taken - figures.reduce(0, +) - rules)
    guard room >= 10 else { return PlainTable(table: table, width: width) }
    table.columns.append(Table.Column(""))
    let plot = LinePlot(chart.series.map(\.values), pens: signs.pens, width: room)
    for row in table.rows.indices {
      let drawing =
        switch chart.kind {
        case .lines: plot.row(row)
        case .bars: bar(row, room)
        }
      table.rows[row].append(RichText(drawing))
    }
    return PlainTable(table: table, width: width, drawnColumn: table.columns.count - 1)
  }

  private func bar(_ row: Int, _ room: Int) -> String {
    var bar: [Character] = []
    for (index, series) in chart.series.enumerated() {
      let value = series.values[row] ?? 0
      let length = (2 * value * room + chart.greatest) / (2 * chart.greatest)
      let cells = value > 0 ? max(1, length) : 0
      for cell in 0..<cells {
        if cell < bar.count { bar[cell] = ink(index) } else { bar.append(ink(index)) }
      }
    }
    return String(bar)
  }

  private func ink(_ series: Int) -> Character {
    chart.series.count == 1 ? signs.fullInk : signs.inks[series % signs.inks.count]
  }
}
