import Documents

/// The blocks of a document as text on the screen: a table is told row by row, each value under
/// its head, since a narrow pane has no room for columns.
enum BlockLines {
  static func paragraphs(_ blocks: [Block]) -> [Paragraph] {
    var result: [Paragraph] = []
    for block in blocks {
      let own = paragraphs(of: block)
      if !result.isEmpty, !own.isEmpty { result.append(Paragraph(text: "")) }
      result += own
    }
    return result
  }

  private static func paragraphs(of block: Block) -> [Paragraph] {
    switch block {
    case .heading(_, let text): [Paragraph(text: text.string, scope: .textStrong)]
    case .paragraph(let text, _): [Paragraph(text: text.string)]
    case .bullets(let items): items.map { Paragraph(text: "- " + $0.string) }
    case .fields(let fields): fields.map { Paragraph(text: "\($0.label): \($0.value.string)") }
    case .clause(let clause):
      [Paragraph(text: "\(clause.number) \(clause.text.string)", scope: .textStrong)]
        + paragraphs(clause.details)
    case .table(let table): rows(of: table)
    case .chart(let chart): rows(of: chart.table)
    case .signatures(let signatures):
      signatures.map { signature in
        Paragraph(text: ([signature.name] + signature.lines).joined(separator: ", "))
      }
    case .pageBreak: []
    }
  }

  /// A cell of a table without heads stands by itself: the first of its lines names it.
  private static func cells(of table: Table) -> [Paragraph] {
    table.rows.joined().filter { !$0.isEmpty }.map { cell in
      let lines = cell.string.split(separator: "\n").map(String.init).map(\.trimmed)
      let rest = lines.dropFirst().filter { !$0.isEmpty }.joined(separator: " ")
      return Paragraph(text: "- \(lines.first ?? "")" + (rest.isEmpty ? "" : ": \(rest)"))
    }
  }

  private static func rows(of table: Table) -> [Paragraph] {
    guard table.hasTitles else { return cells(of: table) }
    return table.rows.flatMap { row -> [Paragraph] in
      let first = Paragraph(text: "- " + (row.first?.string ?? ""))
      let rest = zip(table.columns, row).dropFirst().filter { !$0.1.isEmpty }.map { column, cell in
        "\(column.title): \(cell.string)"
      }
      return rest.isEmpty
        ? [first] : [first, Paragraph(text: "  " + rest.joined(separator: "; "), scope: .textDim)]
    }
  }
}
