import Wording

/// Sets the blocks of a document into pieces, top to bottom.
struct Composer {
  let press: Press
  let words: PrintedTexts
  private let lettering: Lettering
  private(set) var pieces: [Piece] = []
  /// What is printed again at the top of pages.
  private(set) var heads: [Piece] = []
  private var isBreakDue = false
  /// The next piece belongs to the clause above it.
  var isFirstDetail = false

  init(press: Press, words: PrintedTexts) {
    self.press = press
    self.words = words
    lettering = Lettering(press: press)
  }

  mutating func add(_ block: Block, of document: Document, in band: Band = Band())
    throws(DocumentError)
  {
    switch block {
    case .heading(let level, let text): try addHeading(level, text, band)
    case .paragraph(let text, let style): try addParagraph(text, style, band)
    case .bullets(let items):
      for item in items { try addBullet(item, band) }
    case .fields(let fields): try addFields(fields, band)
    case .clause(let clause): try addClause(clause, of: document, band)
    case .table(let table): try addTable(table, band)
    case .chart(let chart): try addChart(chart, band)
    case .signatures(let signatures): try addSignatures(signatures, of: document)
    case .pageBreak: isBreakDue = true
    }
  }

  /// Puts the piece below the others, on a new page where one is due.
  mutating func append(_ piece: Piece) {
    var piece = piece
    if isBreakDue {
      piece.startsPage = !pieces.isEmpty
      isBreakDue = false
    } else if pieces.last?.isHeading == true {
      piece.bond = max(piece.bond, .tied)
    } else if isFirstDetail {
      piece.bond = max(piece.bond, .paired)
    }
    isFirstDetail = false
    pieces.append(piece)
  }

  /// A head that pages may begin with; its number.
  mutating func repeated(_ head: Piece) -> Int {
    heads.append(head)
    return heads.count - 1
  }

  /// Signatures never begin a page by themselves, and the headings above them stay with the words
  /// before, whatever breaks the document asks for.
  mutating func tieToWordsBefore(_ piece: inout Piece) {
    isBreakDue = false
    guard !pieces.isEmpty else { return }
    piece.bond = .tied
    for index in pieces.indices.dropFirst().reversed() {
      guard pieces[index].isHeading, !pieces[index].startsPage else { break }
      pieces[index].bond = .tied
    }
  }

  func set(
    _ text: RichText, _ type: PaperType, width: Double?, alignment: Table.Alignment = .leading
  )
    throws(DocumentError) -> SetText
  {
    try press.set(
      lettering.spelled(text),
      TextSetting(
        size: type.size, width: width.map { max($0, type.size) }, alignment: alignment,
        bold: type.bold))
  }

  /// Of the text on one line; what is wider than a page is as good as that.
  func naturalWidth(of text: RichText, _ type: PaperType) throws(DocumentError) -> Double {
    if text.spans.contains(where: { $0.string.utf8.count > 400 }) { return PaperSheet.width }
    return try set(text, type, width: nil).width
  }

  /// One line, cut with an ellipsis where there is no room for it.
  func setRunning(
    _ string: String, _ type: PaperType, width: Double, lines: Int,
    alignment: Table.Alignment = .leading
  ) throws(DocumentError) -> SetText {
    try press.set(
      RichText(lettering.spelled(string)),
      TextSetting(
        size: type.size, width: width, alignment: alignment, bold: type.bold, lineLimit: lines))
  }
}
