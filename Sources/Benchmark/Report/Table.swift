/// The report as lines for a person.
struct Table {
  let rows: [Row]

  private static let headings = ["", "mesa", "beside", "ratio", "budget", "verdict"]

  var text: String {
    let cells = [Self.headings] + rows.map(Self.cells)
    let widths = Self.headings.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { line in
      let padded = zip(line, widths).enumerated().map { column, cell in
        Self.padded(cell.0, to: cell.1, right: (1...1).contains(column) || column == 3)
      }
      return padded.joined(separator: "  ").trimmedEnd + "\n"
    }.joined()
  }

  private static func cells(_ row: Row) -> [String] {
    let budget = row.budget.text(row.unit)
    switch row.result {
    case .measured(let value, let beside, let note):
      let verdict = row.isMet.map { $0 ? "met" : "MISSED" } ?? "–"
      return [
        row.what, "\(Number.text(value)) \(row.unit.rawValue)",
        beside.map { "\($0.name) \(Number.text($0.value))" } ?? note,
        beside.map { Number.text($0.ratio) } ?? "", budget, verdict,
      ]
    case .leftOut(let reason): return [row.what, "", reason, "", budget, "left out"]
    case .failed(let reason): return [row.what, "", reason.firstLine, "", budget, "FAILED"]
    }
  }

  private static func padded(_ text: String, to width: Int, right: Bool) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return right ? space + text : text + space
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }

  fileprivate var firstLine: String { String(prefix { $0 != "\n" }) }
}
