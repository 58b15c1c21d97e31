import Ledger

/// Why a mesa in the list cannot be worked on as usual.
public enum MesaProblem: Hashable, Sendable {
  /// From this folio on the book was changed, is missing or cannot be read.
  case damaged(folio: Int)
  /// The folios after `found` are not there, although the side file knows of `expected`.
  case missingFromEnd(expected: Int, found: Int)
  /// The side file has another digest of this folio: one of them was altered.
  case headDiffers(folio: Int)
  /// A newer version of the product wrote it.
  case newerFormat(product: String?)
  /// The book has no folios.
  case empty
  /// The book is that of another mesa: its folder was copied or renamed.
  case foreign(id: String)
  /// The book cannot be read at all.
  case unreadable(LedgerError)
}
