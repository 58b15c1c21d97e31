import Dialogue

/// Why a book could not be made, opened or written.
public enum LedgerError: Error, Hashable, Sendable {
  /// There is no book in this folder.
  case missing(String)
  /// There is one already.
  case exists(String)
  /// Something else stands where the book should be.
  case notABook(String, FileKind)
  /// Another process kept the book's lock all the while one waited for it; its number where the
  /// system tells.
  case busy(pid: Int?)
  /// The book is open for reading only.
  case readOnly(Condition.Reason)
  /// The folio would be longer than a line may be.
  case folioTooLong(bytes: Int, limit: Int)
  /// The line of this folio would not be read again as it was meant; nothing was written.
  case notReadBack(folio: Int)
  /// Another program cut the book's file, removed it or put another in its place.
  case changedUnderneath(String)
  /// Something else stands where a file should be.
  case notAFile(String, FileKind)
  /// A file without a byte.
  case empty(String)
  case tooLarge(String, bytes: Int, limit: Int)
  /// Another program wrote to the file while it was read.
  case changedWhileRead(String)
  /// The operating system refused.
  case system(Operation, Errno, path: String)
}

/// What was being done when the operating system refused.
public enum Operation: String, Hashable, Sendable {
  case open, inspect, read, write, sync, lock, truncate, makeFolder, watch
}

/// Why a command made no folio.
public enum PerformError: Error, Hashable, Sendable {
  /// The rules of the dialogue say no.
  case refused(Refusal)
  /// The rules say yes; the book could not take it.
  case failed(LedgerError)
}
