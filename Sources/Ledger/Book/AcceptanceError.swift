/// Why the end of a book was not accepted; nothing was written.
public enum AcceptanceError: Error, Hashable, Sendable {
  /// Side file and book agree.
  case nothingToAccept
  /// The book ends with another folio than the one that was named.
  case endsElsewhere(last: Int)
  /// There is no folio with which the book could go on.
  case noFolios
  case failed(LedgerError)
}
