/// Writes CommonMark with pipe tables.
///
/// The only HTML in it is `<br>` where Markdown knows no line break, in headings and cells, and an
/// empty comment between two lists.
struct MarkdownWriter {
  /// - Parameter document: cleaned.
  static func write(_ document: Document) -> [UInt8] {
    var writer = MarkdownWriter()
    writer.add(paragraph(RichText(document.runningHead)))
    for block in document.blocks { writer.add(block) }
    if !document.runningFoot.isEmpty {
      writer.add(["---"])
      writer.add(paragraph(RichText(document.runningFoot)))
    }
    return Array(
      writer.parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n").utf8)
  }

  /// Each a block of lines; a blank line goes between them.
  private var parts: [[String]] = []
  private var endsWithList = false

  private mutating func add(_ lines: [String], isList: Bool = false) {
    guard !lines.isEmpty else { return }
    if isList, endsWithList { parts.append(["<!-- -->"]) }
    parts.append(lines)
    endsWithList = isList
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let level, let text):
      let line = Self.joined(text)
      if !line.isEmpty { add([String(repeating: "#", count: min(max(level, 1), 6)) + " " + line]) }
    case .paragraph(let text, let style):
      let lines = Self.paragraph(text)
      add(style == .quoted ? lines.map { "> " + $0 } : lines)
    case .bullets(let items):
      add(items.flatMap(Self.item), isList: true)
    case .fields(let fields):
      add(fields.flatMap { Self.item(Self.led(by: $0.lead, $0.value)) }, isList: true)
    case .clause(let clause):
      add(Self.paragraph(Self.led(by: clause.lead, clause.text)))
      for detail in clause.details { add(detail) }
    case .table(let table):
      add(table)
    case .chart(let chart): add(chart.table)
    case .signatures(let signatures):
      for table in SignatureTables.of(signatures) { add(Self.table(table)) }
    case .pageBreak:
      add(["---"])
    }
  }

  private mutating func add(_ table: Table) {
    add(Self.paragraph(RichText(table.caption, .strong)))
    add(Self.table(table))
  }

  private static func led(by lead: String, _ text: RichText) -> RichText {
    lead.isEmpty ? text : RichText(lead, .strong) + RichText(" ") + text
  }

  /// Lines of one paragraph, each but the last ending in a break.
  private static func paragraph(_ text: RichText) -> [String] {
    var lines = MarkdownText.lines(text)
    while lines.last?.isEmpty == true { lines.removeLast() }
    lines.removeFirst(lines.prefix { $0.isEmpty }.count)
    return lines.enumerated().map { $0.offset < lines.count - 1 ? $0.element + "\\" : $0.element }
  }

  private static func item(_ text: RichText) -> [String] {
    let lines = paragraph(text)
    guard !lines.isEmpty else { return ["-"] }
    return lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
  }

  /// All lines in one, for headings and cells.
  private static func joined(_ text: RichText) -> String {
    MarkdownText.lines(text, isBehindMarks: true).joined(separator: "<br>")
  }

  private static func table(_ table: Table) -> [String] {
    guard !table.columns.isEmpty else { return [] }
    let rules = table.columns.map { column in
      switch column.alignment {
      case .leading: "---"
      case .centre: ":---:"
      case .trailing: "---:"
      }
    }
    let head = table.columns.map { joined(RichText($0.title)) }
    return ([head, rules] + table.rows.map { $0.map(joined) }).map(row)
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}
