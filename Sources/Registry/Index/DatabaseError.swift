import CSQLite

/// What SQLite answered instead of carrying on.
struct DatabaseError: Error, Hashable {
  /// Primary result code.
  let code: Int32

  init(_ code: Int32) {
    self.code = code & 0xFF
  }

  /// True where the file is not what it should be, so that making it anew helps. Not so for one that
  /// is busy, may not be written, or whose disk is full.
  var meansUnusableFile: Bool {
    switch code {
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR, SQLITE_SCHEMA, SQLITE_MISMATCH,
      SQLITE_CONSTRAINT, SQLITE_FORMAT, SQLITE_MISUSE:
      true
    default: false
    }
  }
}
