extension Document {
  /// Every text of the document cleaned; what is one line on paper is one line.
  public var cleaned: Document {
    var clean = self
    clean.title = title.cleanedLine
    clean.issuer = issuer.cleanedLine
    clean.runningHead = runningHead.cleanedLine
    clean.runningFoot = runningFoot.cleanedLine
    clean.blocks = blocks.map(\.cleaned)
    return clean
  }
}

extension Block {
  var cleaned: Block {
    switch self {
    case .heading(let level, let text): .heading(level: level, text.cleaned)
    case .paragraph(let text, let style): .paragraph(text.cleaned, style)
    case .bullets(let items): .bullets(items.map(\.cleaned))
    case .fields(let fields):
      .fields(fields.map { Field($0.label.cleanedLine, $0.value.cleaned) })
    case .clause(let clause):
      .clause(
        Clause(
          number: clause.number.cleanedLine, text: clause.text.cleaned,
          details: clause.details.map(\.cleaned)))
    case .table(let table): .table(table.cleaned)
    case .chart(let chart): .chart(chart.cleaned)
    case .signatures(let signatures): .signatures(signatures.map(\.cleaned))
    case .pageBreak: .pageBreak
    }
  }
}

extension Table {
  fileprivate var cleaned: Table {
    Table(
      caption: caption.cleanedLine,
      columns: columns.map {
        Column($0.title.cleanedLine, weight: $0.weight, alignment: $0.alignment)
      },
      rows: rows.map { row in fitted(row.map(\.cleaned)) }, staysTogether: staysTogether)
  }

  /// As many cells as there are columns, whatever was given; nothing of it is lost.
  private func fitted(_ row: [RichText]) -> [RichText] {
    let surplus = row.dropFirst(columns.count).reduce(RichText([])) { $0 + "\n" + $1 }
    var cells = Array(row.prefix(columns.count))
    cells += Array(repeating: RichText([]), count: columns.count - cells.count)
    if !surplus.isEmpty, let last = cells.popLast() { cells.append((last + surplus).cleaned) }
    return cells
  }
}

extension Signature {
  fileprivate var cleaned: Signature {
    Signature(
      name: name.cleanedLine, lines: lines.map(\.cleanedLine), penLabel: penLabel.cleanedLine,
      thumbLabel: thumbLabel.cleanedLine, remark: remark.cleanedLine)
  }
}
