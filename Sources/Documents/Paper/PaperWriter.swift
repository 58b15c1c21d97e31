import CPaper
import Wording

/// Writes a document as PDF for the printer: A4, fonts embedded, «Página x de y» on each page.
enum PaperWriter {
  /// The file's bytes; the same for the same document, whatever the machine's clock, language and
  /// settings.
  ///
  /// A letter that the font does not have is printed as its number, `[U+65E5]`.
  /// - Parameter document: cleaned.
  /// - Throws: `missingLibrary` where Pango or Cairo is not installed, `missingFont` where DejaVu
  ///   Sans is not, `engine` when either gives up.
  static func write(_ document: Document) throws(DocumentError) -> [UInt8] {
    try write(document, family: FontFamily())
  }

  static func write(_ document: Document, family: FontFamily) throws(DocumentError) -> [UInt8] {
    let press = try Press(
      width: PaperSheet.width, height: PaperSheet.height, family: family)
    press.setLanguage(document.language.tag)
    press.setProperty(.title, document.title)
    press.setProperty(.author, document.issuer)
    press.setProperty(.creator, "mesa")
    press.setProperty(.date, document.date.iso8601)

    var composer = Composer(press: press, words: PrintedTexts(document.language))
    for line in try RunningLines.overlong(of: document, composer) {
      try composer.add(.paragraph(RichText(line), .note), of: document)
    }
    for block in document.blocks { try composer.add(block, of: document) }

    let pages = pages(of: composer)
    let painter = PaperPainter(press: press, pieces: composer.pieces, heads: composer.heads)
    let lines = try RunningLines(of: document, composer)
    for (index, page) in pages.enumerated() {
      try lines.draw(page: index + 1, of: pages.count)
      painter.draw(page)
      press.endPage()
    }
    return PaperCatalogue.completed(try press.finish(), language: document.language.tag)
  }

  /// One page at least: a file without pages is none.
  private static func pages(of composer: Composer) -> [PageLayout] {
    let pagination = Pagination(
      height: PaperSheet.textHeight, heads: composer.heads.map(\.height))
    let pages = pagination.pages(of: composer.pieces.flatMap(\.strips))
    return pages.isEmpty ? [PageLayout()] : pages
  }
}
