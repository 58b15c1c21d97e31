/// Something about a book that the person should be told, although it was opened.
public enum Notice: Hashable, Sendable {
  /// An unfinished last line was moved to this file beside the book.
  case tornTailSetAside(file: String, bytes: Int)
  /// An unfinished last line stands in the book and was left there.
  case tornTailLeft(bytes: Int)
  /// The side file knows more folios than the book has.
  case linesMissingFromEnd(expected: Int, found: Int)
  case lastLineWithoutLineFeed
  /// A folio bears an earlier hour than the one before it.
  case clockWentBackwards(folio: Int)
  /// The book holds nothing at all, as a power cut at its making leaves it.
  case noFolios
  /// The side file was missing or unreadable; it was written anew if the book can be written.
  case headFileMissing
  /// The side file could not be written; cutting lines from the end would go unnoticed.
  case headFileNotWritten(Errno)
  /// After a failed write the book could not be read again; what is shown is from memory.
  case notReadAgain(LedgerError)
}
