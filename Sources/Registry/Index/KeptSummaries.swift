/// What an index was found to hold.
struct KeptSummaries {
  /// The rows that are as they were written, by the mesa's identity.
  var rows: [String: IndexedSummary] = [:]
  /// The identities in rows that are not.
  var thrownAway: [String] = []
  /// Whether there was an index, and none of it was to be believed.
  var isRefused = false
}
