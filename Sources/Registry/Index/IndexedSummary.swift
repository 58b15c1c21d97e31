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

  init(stamp: BookStamp, head: Digest, summary: MesaSummary) {
    self.stamp = stamp
    self.head = head
    self.summary = summary
  }
}
