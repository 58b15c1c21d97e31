import Documents
import Wording

/// A text that is read to its end, over the room: the guide of an item, a note, a folio.
public struct Reader: Sendable {
  public let title: String
  let paragraphs: [Paragraph]
  /// The first row on the screen.
  public var top = 0
  /// The document that it shows before it is saved; Enter goes on to the formats.
  var document: DocumentChoice?

  init(title: String, paragraphs: [Paragraph]) {
    self.title = title
    self.paragraphs = paragraphs
  }

  /// The paragraphs as rows of at most `width` columns.
  func rows(width: Int) -> [Paragraph] {
    paragraphs.flatMap { $0.wrapped(width: width) }
  }
}
