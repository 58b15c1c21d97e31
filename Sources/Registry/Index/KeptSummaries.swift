/// What an index was found to hold.
struct KeptSummaries {
  /// The rows that are as they were written, by the mesa's identity.
  var rows: [String: IndexedSummary] = [:]
  /// The identities in rows that are not.
  var thrownAway: [String] = []
}
