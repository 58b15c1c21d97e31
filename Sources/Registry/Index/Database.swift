import CSQLite

/// An open SQLite database, closed when nobody holds it any more.
///
/// Only what the index needs: statements come from literals, values go in by binding.
final class Database {
  private let handle: OpaquePointer

  /// How long to wait for another process that is writing, in milliseconds.
  private static let patience: Int32 = 250

  /// Opens the file at `path`, which must not be a link.
  init(_ path: String, creates: Bool) throws(DatabaseError) {
    var handle: OpaquePointer?
    let flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW
      | (creates ? SQLITE_OPEN_CREATE : 0)
    let code = csqlite_open_v2(path, &handle, flags)
    guard code == SQLITE_OK, let handle else {
      csqlite_close_v2(handle)
      throw DatabaseError(code)
    }
    self.handle = handle
    csqlite_busy_timeout(handle, Self.patience)
    // What stands in the schema of a file that others wrote is not carried out.
    try execute("PRAGMA trusted_schema = OFF")
  }

  deinit {
    // Statements that are still alive keep it open until they go.
    csqlite_close_v2(handle)
  }

  func execute(_ sql: StaticString) throws(DatabaseError) {
    try check(csqlite_exec(handle, sql.description))
  }

  func prepare(_ sql: StaticString) throws(DatabaseError) -> Statement {
    var statement: OpaquePointer?
    try check(csqlite_prepare_v2(handle, sql.description, &statement))
    guard let statement else { throw DatabaseError(SQLITE_MISUSE) }
    return Statement(statement)
  }

  /// Runs `body` as one change: all of it or, when it throws, nothing.
  func transaction(_ body: () throws(DatabaseError) -> Void) throws(DatabaseError) {
    try execute("BEGIN IMMEDIATE")
    do throws(DatabaseError) {
      try body()
      try execute("COMMIT")
    } catch {
      // Fails where SQLite has rolled back by itself, which is as good.
      try? execute("ROLLBACK")
      throw error
    }
  }

  private func check(_ code: Int32) throws(DatabaseError) {
    guard code == SQLITE_OK else { throw DatabaseError(code) }
  }
}
