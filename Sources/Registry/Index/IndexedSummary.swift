/// A summary with the stamp that its book had when it was read.
///
/// A class, though it never changes: summaries are large, and lists of thousands are looked up and
/// sorted by moving references.
final class IndexedSummary: Sendable {
  let stamp: BookStamp
  let summary: MesaSummary

  init(stamp: BookStamp, summary: MesaSummary) {
    self.stamp = stamp
    self.summary = summary
  }
}
