/// Writes text in lines of 80 columns, to be read anywhere and printed by anything.
///
/// Emphasis is left out. Rules are ASCII, charts are drawn with the signs that one asks for; the letters
/// are those of the document, in UTF-8.
struct PlainWriter {
  static let width = 80

  /// - Parameter document: cleaned.
  static func write(_ document: Document, signs: PlainSigns = .unicode) -> [UInt8] {
    var writer = PlainWriter(signs: signs)
    writer.add(Wrap.lines(document.runningHead, width: width), to: document.runningHead)
    for block in document.blocks { writer.add(block, indent: 0) }
    if !document.runningFoot.isEmpty {
      writer.separate()
      writer.lines.append(String(repeating: "-", count: width))
      writer.lines += Wrap.lines(document.runningFoot, width: width)
    }
    return writer.bytes
  }

  private let signs: PlainSigns
  private var lines: [String] = []

  private init(signs: PlainSigns) { self.signs = signs }

  private var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      let end = line.utf8.lastIndex { $0 != UInt8(ascii: " ") }
      if let end { bytes.append(contentsOf: line.utf8[...end]) }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// A blank line, unless there is one already.
  private mutating func separate() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  private mutating func add(_ new: [String], to content: String = " ", indent: Int = 0) {
    guard !new.isEmpty, !content.isEmpty else { return }
    separate()
    lines += indent == 0 ? new : new.map { PlainLines.spaces(indent) + $0 }
  }

  private mutating func add(_ block: Block, indent: Int) {
    let width = Self.width - indent
    switch block {
    case .heading(let level, let text):
      add(heading(level, text.string, width: width), to: text.string, indent: indent)
    case .paragraph(let text, let style):
      add(paragraph(text.string, style, width: width), to: text.string, indent: indent)
    case .bullets(let items):
      add(items.flatMap { hang("- ", $0.string, width: width) }, indent: indent)
    case .fields(let fields):
      add(self.fields(fields, width: width), indent: indent)
    case .clause(let clause):
      let text = [clause.lead, clause.text.string].filter { !$0.isEmpty }.joined(separator: " ")
      add(Wrap.lines(text, width: width), to: text, indent: indent)
      for detail in clause.details { add(detail, indent: indent + 2) }
    case .table(let table):
      let caption = table.caption.isEmpty ? [] : Wrap.lines(table.caption, width: width)
      add(caption + PlainTable(table: table, width: width).lines, indent: indent)
    case .chart(let chart):
      let caption = chart.caption.isEmpty ? [] : Wrap.lines(chart.caption, width: width)
      add(caption + PlainChart(chart: chart, width: width, signs: signs).lines, indent: indent)
    case .signatures(let signatures):
      add(PlainSignatures(signatures: signatures).lines)
    case .pageBreak:
      add([String(repeating: "=", count: width)], indent: indent)
    }
  }

  private func heading(_ level: Int, _ text: String, width: Int) -> [String] {
    let lines = Wrap.lines(text, width: width)
    let longest = lines.map { DisplayWidth.of($0) }.max() ?? 0
    switch level {
    case ...1:
      return centred(lines, width) + centred([String(repeating: "=", count: longest)], width)
    case 2: return lines + [String(repeating: "-", count: longest)]
    default: return lines
    }
  }

  private func paragraph(_ text: String, _ style: ParagraphStyle, width: Int) -> [String] {
    switch style {
    case .body: Wrap.lines(text, width: width)
    case .centred, .display, .large, .fold: centred(Wrap.lines(text, width: width), width)
    case .note: Wrap.lines(text, width: width - 4).map { "    " + $0 }
    case .quoted: Wrap.lines(text, width: width - 4).map { "  | " + $0 }
    }
  }

  private func centred(_ lines: [String], _ width: Int) -> [String] {
    lines.map { PlainLines.pad($0, to: width, .centre) }
  }

  /// The first line after a mark, the others under its text.
  private func hang(_ mark: String, _ text: String, width: Int) -> [String] {
    let lines = Wrap.lines(text, width: width - mark.count)
    let space = PlainLines.spaces(mark.count)
    return lines.enumerated().map { ($0.offset == 0 ? mark : space) + $0.element }
  }

  private func fields(_ fields: [Field], width: Int) -> [String] {
    let longest = fields.map { DisplayWidth.of($0.lead) }.max() ?? 0
    let label = min(max(longest, 2), 24)
    return fields.flatMap { field in
      PlainLines.beside(
        [
          (Wrap.lines(field.lead, width: label), label),
          (Wrap.lines(field.value.string, width: width - label - 2), width - label - 2),
        ], gap: "  ")
    }
  }
}
