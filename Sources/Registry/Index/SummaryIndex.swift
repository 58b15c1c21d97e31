import CSQLite
import Glibc

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
  let path: String
  /// Of the handbook that the summaries were counted with.
  let fingerprint: Int

  /// All summaries that are kept, by id; none where there is no index that can be believed.
  ///
  /// - Parameter count: about how many there will be.
  func load(expecting count: Int) -> [String: IndexedSummary] {
    guard isFile else { return [:] }
    do throws(DatabaseError) {
      let database = try Database(path, creates: false)
      guard try isOurs(database) else { return [:] }
      return try SummaryTable.load(from: database, expecting: count)
    } catch {
      return [:]
    }
  }

  /// Keeps `fresh` and forgets `gone`; an index that is not ours or broken is replaced by a new one.
  ///
  /// - Returns: whether the index could be written.
  @discardableResult
  func save(_ fresh: [IndexedSummary], without gone: [String]) -> Bool {
    do throws(DatabaseError) {
      try write(fresh, without: gone)
      return true
    } catch {
      guard error.meansUnusableFile, unlink(path) == 0 else { return false }
      unlink(path + "-journal")
    }
    return (try? write(fresh, without: gone)) != nil
  }

  private func write(_ fresh: [IndexedSummary], without gone: [String]) throws(DatabaseError) {
    try makeFile()
    let database = try Database(path, creates: true)
    try database.execute("PRAGMA synchronous = NORMAL")
    try database.transaction { () throws(DatabaseError) in
      if try !isOurs(database) {
        try SummaryTable.makeAnew(in: database, fingerprint: fingerprint)
      }
      try SummaryTable.save(fresh, without: gone, in: database)
    }
  }

  /// SQLite would make the file readable for all; names of cases are nobody else's business.
  private func makeFile() throws(DatabaseError) {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    guard file >= 0 else { throw DatabaseError(SQLITE_CANTOPEN) }
    close(file)
    guard isFile else { throw DatabaseError(SQLITE_CANTOPEN) }
  }

  /// Reading from a pipe in its place would never end.
  private var isFile: Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether the file has our tables, of this version, counted with this handbook.
  private func isOurs(_ database: Database) throws(DatabaseError) -> Bool {
    let tables = try database.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'handbook'")
    guard try tables.step(), tables.integer(0) == 1 else { return false }
    let row = try database.prepare("SELECT fingerprint FROM handbook")
    return try row.step() && row.integer(0) == fingerprint
  }
}
