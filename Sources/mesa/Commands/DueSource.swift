import Dialogue
import Notation

/// What calendars tell one book, and one state of it, from another by.
struct DueSource {
  /// Of the book's first folio: two laptops may have a mesa of the same name, never this.
  let book: Digest?
  /// When the book last changed.
  let changed: Timestamp
  /// The last folio that was read; it only grows.
  let folio: Int

  /// The name of a record in every calendar, for good.
  func identifier(of record: RecordID) -> String {
    let own = book.map { String($0.description.prefix(16)) } ?? "0"
    return "\(record.text).\(own)@mesa"
  }
}

/// What once could fall due and does so no more: fulfilled, published, answered, struck or undone.
struct DueClosing {
  let name: String
  let record: RecordID
  let kind: RecordKind
  let source: DueSource
}
