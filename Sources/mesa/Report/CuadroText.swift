import Dialogue
import Interface
import Wording

/// The tables of the report as text, for a terminal.
struct CuadroText {
  let texts: CuadroTexts
  /// The cut-off date in words.
  let day: String

  /// Columns of a page, and the least and most that the names of the rows have of them.
  private static let page = 80
  private static let names = 19...48

  /// Columns of the names of rows and of each figure, with the blanks before each.
  private struct Measure {
    let name: Int
    let figures: [Int]
    let gap: Int

    init(_ figures: [Int]) {
      self.figures = figures
      gap = figures.count > 2 ? 1 : 2
      let taken = figures.reduce(0) { $0 + $1 } + gap * figures.count
      let room = CuadroText.page - taken
      name = min(CuadroText.names.upperBound, max(CuadroText.names.lowerBound, room))
    }

    var whole: Int { figures.reduce(name) { $0 + $1 + gap } }
  }

  /// A table under its number and title.
  func text(_ cuadro: Cuadro) -> String {
    let title =
      "\(texts.numbered(cuadro.number)). \(texts.title(cuadro.number)), \(texts.asOf(day))"
    let heads = cuadro.columns.map { wrapped(texts.head($0), to: width(of: $0)) }
    let measure = Measure(
      zip(cuadro.columns, heads).map { column, lines in
        max(column == .count ? 4 : 6, lines.map { TextWidth.of($0) }.max() ?? 0)
      })
    let names = wrapped(texts.head(cuadro.number.dimension), to: measure.name)
    let height = max(names.count, heads.map(\.count).max() ?? 0)
    var lines = RunningText.hanging(title, after: "", indent: 2, width: 78)
    for row in 0..<height {
      let cells = heads.map { bottom($0, row, of: height) }
      lines.append(line(bottom(names, row, of: height), cells, measure))
    }
    lines.append(String(repeating: "-", count: measure.whole))
    for row in cuadro.rows {
      let label = wrapped(row.category.map(texts.name) ?? texts.total, to: measure.name)
      for start in label.dropLast() { lines.append(line(start, [], measure)) }
      lines.append(line(label.last ?? "", row.cells.map(\.text), measure))
    }
    return lines.joined(separator: "\n")
  }

  private func width(of column: Cuadro.Column) -> Int {
    switch column {
    case .count, .share: 6
    case .category: 13
    case .violence, .dialogueAfterwards: 18
    }
  }

  /// A line with its figures to the right.
  private func line(_ name: String, _ cells: [String], _ measure: Measure) -> String {
    var line = padded(name, to: measure.name)
    for (text, width) in zip(cells, measure.figures) {
      let blanks = max(0, width - TextWidth.of(text)) + measure.gap
      line += String(repeating: " ", count: blanks) + text
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TextWidth.of(text)))
  }

  /// The line that stands in `row` of so many, with the last at the bottom.
  private func bottom(_ lines: [String], _ row: Int, of height: Int) -> String {
    let index = row - (height - lines.count)
    return lines.indices.contains(index) ? lines[index] : ""
  }

  private func wrapped(_ text: String, to width: Int) -> [String] {
    WordWrap.lines(text, width: width) { TextWidth.of($0) }
  }
}
