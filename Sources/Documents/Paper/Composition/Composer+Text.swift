/// Headings, paragraphs, lists, fields and clauses.
extension Composer {
  private static let indent = 14.0

  mutating func addHeading(_ level: Int, _ text: RichText, _ band: Band) throws(DocumentError) {
    if text.isEmpty { return }
    let type = PaperType.heading(level: level)
    let set = try set(
      text, type, width: band.width, alignment: level <= 1 ? .centre : .leading)
    append(
      Piece(
        cells: [Cell(text: set, x: band.x)], type: type, space: level <= 2 ? 13 : 9, trail: 1,
        cohesion: .heading, isHeading: true,
        heading: PaperHeading(level: level, title: text.string.cleanedLine)))
  }

  mutating func addParagraph(_ text: RichText, _ style: ParagraphStyle, _ band: Band)
    throws(DocumentError)
  {
    if text.isEmpty { return }
    switch style {
    case .body: try append(text, .body, band)
    case .centred: try append(text, .body, band, alignment: .centre)
    case .note: try append(text, .note, band)
    case .display: try append(text, .display, band, alignment: .centre)
    case .large: try append(text, .large, band, alignment: .centre)
    case .fold: try append(text, .label, band, alignment: .centre, space: PaperType.flap)
    case .quoted:
      try append(text, .body, band.indented(by: Composer.indent), look: .bar(x: band.x + 3))
    }
  }

  private mutating func append(
    _ text: RichText, _ type: PaperType, _ band: Band, alignment: Table.Alignment = .leading,
    look: Look = .plain, space: Double = 6
  ) throws(DocumentError) {
    let set = try set(text, type, width: band.width, alignment: alignment)
    // «Se acuerda lo siguiente:» says nothing without what follows.
    let announces = text.string.last == ":"
    append(
      Piece(
        cells: [Cell(text: set, x: band.x)], type: type, look: look, space: space,
        isHeading: announces))
  }

  mutating func addBullet(_ item: RichText, _ band: Band) throws(DocumentError) {
    let inner = band.indented(by: Composer.indent)
    let cells = [
      Cell(text: try set("•", .body, width: nil), x: band.x + 3),
      Cell(text: try set(item, .body, width: inner.width), x: inner.x),
    ]
    append(Piece(cells: cells, type: .body, space: 3))
  }

  mutating func addFields(_ fields: [Field], _ band: Band) throws(DocumentError) {
    let gap = 8.0
    var labelWidth = 0.0
    for field in fields {
      labelWidth = max(labelWidth, try naturalWidth(of: label(of: field), .body) + 1)
    }
    labelWidth = min(labelWidth, band.width / 3)
    var isFirst = true
    for field in fields where !(field.label.isEmpty && field.value.isEmpty) {
      let inner = band.indented(by: labelWidth + gap)
      let cells = [
        Cell(text: try set(label(of: field), .body, width: labelWidth), x: band.x),
        Cell(text: try set(field.value, .body, width: inner.width), x: inner.x),
      ]
      append(Piece(cells: cells, type: .body, space: isFirst ? 7 : 2.5))
      isFirst = false
    }
  }

  private func label(of field: Field) -> RichText {
    RichText(field.lead, .strong)
  }

  mutating func addClause(_ clause: Clause, of document: Document, _ band: Band)
    throws(DocumentError)
  {
    let set = try set(clause.printed, .body, width: band.width)
    append(Piece(cells: [Cell(text: set, x: band.x)], type: .body, space: 9))
    isFirstDetail = true
    for detail in clause.details {
      try add(detail, of: document, in: band.indented(by: Composer.indent))
    }
    isFirstDetail = false
  }
}
