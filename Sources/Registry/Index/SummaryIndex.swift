import CSQLite
import Dialogue

/// The file that keeps the summaries: derived, and made anew whenever it is not to be trusted.
///
/// **Why a rollback journal and not WAL.** The index is written once a visit, in one transaction of
/// the few rows whose book changed, and read whole at the start; WAL's gain, readers beside a writer,
/// is worth some milliseconds here. Its price is two more files in a folder that people copy and
/// look into, shared memory that network drives do not give, and no reading at all in a folder that
/// may not be written. Two processes wait for each other a quarter of a second; who waits in vain
/// works from memory, and the next visit makes up for it.
///
/// Nothing is thrown: without an index the library is slower, not wrong.
struct SummaryIndex {
  let file: IndexFile
  /// Of the handbook that the summaries were counted with.
  let fingerprint: Int

  /// More than the rows of a hundred thousand mesas take, in bytes.
  static let limit = 1 << 30

  init(path: String, fingerprint: Int) {
    file = IndexFile(path: path, limit: Self.limit)
    self.fingerprint = fingerprint
  }

  /// The rows that are as they were written; none where there is no index that is ours.
  ///
  /// - Parameter count: about how many there will be. A file with far more is not read to its end.
  func load(expecting count: Int) -> KeptSummaries {
    let state = file.state
    var refused = KeptSummaries()
    refused.isRefused = state == .file || state == .stranger
    guard state == .file else { return refused }
    do throws(DatabaseError) {
      let database = try Database(file.path, creates: false)
      guard try SummaryTable.isOurs(in: database),
        try SummaryTable.fingerprint(in: database) == fingerprint
      else { return refused }
      return try SummaryTable.load(from: database, fingerprint: fingerprint, expecting: count)
    } catch {
      return refused
    }
  }

  /// How the cases of these mesas stood on these days, by the mesa's identity, as far as it is known.
  func spans(
    of mesas: [String: IndexedSummary], _ days: ClosedRange<CalendarDate>
  ) -> [String: [CaseSpan]] {
    guard !mesas.isEmpty, file.state == .file else { return [:] }
    do throws(DatabaseError) {
      let database = try Database(file.path, creates: false)
      guard try SummaryTable.isOurs(in: database),
        try SummaryTable.fingerprint(in: database) == fingerprint
      else { return [:] }
      return try SpanTable.load(from: database, of: mesas, days, fingerprint: fingerprint)
    } catch {
      return [:]
    }
  }

  /// Keeps `fresh` and forgets `gone`; an index that is not ours or broken is replaced by a new one.
  ///
  /// - Returns: whether the index could be written.
  @discardableResult
  func save(_ fresh: [IndexedSummary], without gone: [String]) -> Bool {
    switch file.state {
    case .obstacle: return false
    case .stranger: guard file.remove() else { return false }
    case .missing, .file: break
    }
    do throws(DatabaseError) {
      try write(fresh, without: gone)
      return true
    } catch {
      guard error.meansUnusableFile, file.remove() else { return false }
    }
    return (try? write(fresh, without: gone)) != nil
  }

  private func write(_ fresh: [IndexedSummary], without gone: [String]) throws(DatabaseError) {
    guard file.make() else { throw DatabaseError(SQLITE_CANTOPEN) }
    let database = try Database(file.path, creates: true)
    try database.execute("PRAGMA synchronous = NORMAL")
    try database.transaction { () throws(DatabaseError) in
      if try SummaryTable.isEmpty(database) { try SummaryTable.make(in: database) }
      guard try SummaryTable.isOurs(in: database) else { throw DatabaseError(SQLITE_SCHEMA) }
      if try SummaryTable.fingerprint(in: database) != fingerprint {
        try SummaryTable.clear(database, for: fingerprint)
      }
      try SummaryTable.save(fresh, without: gone, fingerprint: fingerprint, in: database)
    }
  }
}
