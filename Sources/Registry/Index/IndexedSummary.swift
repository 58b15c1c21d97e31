import Dialogue
import Ledger
import Notation

/// A summary with what its book was when it was read: its stamp, and its head.
///
/// A class, though it never changes: summaries are large, and lists of thousands are looked up and
/// sorted by moving references.
final class IndexedSummary: Sendable {
  let stamp: BookStamp
  /// Digest of the last folio's line.
  let head: Digest
  let summary: MesaSummary
  /// The day of the first fact of its case; `nil` where there is none.
  let firstFact: CalendarDate?
  /// How its case stood; `nil` for a row of the index, which keeps them beside it.
  let spans: [CaseSpan]?

  init(
    stamp: BookStamp, head: Digest, summary: MesaSummary, firstFact: CalendarDate?,
    spans: [CaseSpan]?
  ) {
    self.stamp = stamp
    self.head = head
    self.summary = summary
    self.firstFact = firstFact
    self.spans = spans
  }
}
