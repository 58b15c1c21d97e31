import Dialogue
import Interface
import Wording

/// The tables of the report as text, for a terminal.
struct CuadroText {
  let texts: CuadroTexts
  /// The cut-off date in words.
  let day: String

  /// Columns of the names of rows, and the blanks before each figure: the widest table fits 80.
  private struct Measure {
    let name: Int
    let gap: Int

    init(_ cuadro: Cuadro) {
      (name, gap) = cuadro.columns.count > 2 ? (19, 1) : (48, 2)
    }
  }

  func page(_ cuadros: [Cuadro], _ census: Census) -> String {
    let remarks = remarks(census)
    return (cuadros.map(text) + (remarks.isEmpty ? [] : [remarks.joined(separator: "\n")]))
      .joined(separator: "\n\n")
  }

  /// A table under its number and title.
  func text(_ cuadro: Cuadro) -> String {
    let measure = Measure(cuadro)
    let title =
      "\(texts.numbered(cuadro.number)). \(texts.title(cuadro.number)), \(texts.asOf(day))"
    let heads = cuadro.columns.map { wrapped(texts.head($0), to: width(of: $0)) }
    let names = wrapped(texts.head(cuadro.number.dimension), to: measure.name)
    let widths = zip(cuadro.columns, heads).map { column, lines in
      max(column == .count ? 4 : 6, lines.map { TextWidth.of($0) }.max() ?? 0)
    }
    let height = max(names.count, heads.map(\.count).max() ?? 0)
    var lines = RunningText.hanging(title, after: "", indent: 2, width: 78)
    for row in 0..<height {
      let cells = zip(heads, widths).map { (bottom($0, row, of: height), $1) }
      lines.append(line(bottom(names, row, of: height), cells, measure))
    }
    let rule = measure.name + widths.reduce(0) { $0 + $1 + measure.gap }
    lines.append(String(repeating: "-", count: rule))
    for row in cuadro.rows {
      let label = wrapped(row.category.map(texts.name) ?? texts.total, to: measure.name)
      for start in label.dropLast() { lines.append(line(start, [], measure)) }
      lines.append(
        line(label.last ?? "", zip(row.cells, widths).map { ($0.text, $1) }, measure))
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
  private func line(_ name: String, _ cells: [(String, Int)], _ measure: Measure) -> String {
    var line = padded(name, to: measure.name)
    for (text, width) in cells {
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

  private func remarks(_ census: Census) -> [String] {
    let late = census.cases.filter { $0.lateFacts > 0 }
    let uncounted = census.cases.count {
      $0.caseFile.status == .unsaid && $0.caseFile.stage == .unsaid
    }
    var remarks: [String] = []
    if !late.isEmpty {
      remarks.append(texts.late(late.reduce(0) { $0 + $1.lateFacts }, late.count))
    }
    if uncounted > 0 { remarks.append(texts.uncounted(uncounted)) }
    return remarks.flatMap { RunningText.hanging($0, after: "", indent: 2, width: 78) }
  }
}
