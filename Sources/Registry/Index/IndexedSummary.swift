/// A summary with the stamp that its book had when it was read.
struct IndexedSummary: Hashable, Sendable {
  let stamp: BookStamp
  let summary: MesaSummary
}
