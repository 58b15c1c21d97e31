/// Something about a book that the person should be told, although it was opened.
public enum Notice: Hashable, Sendable {
  /// An unfinished last line was moved to this file beside the book.
  case tornTailSetAside(file: String, bytes: Int)
  /// An unfinished last line stands in the book and was left there.
  case tornTailLeft(bytes: Int)
  case lastLineWithoutLineFeed
  /// A folio bears an earlier hour than the one before it, as do `count - 1` later ones.
  case clockWentBackwards(folio: Int, count: Int)
  /// The book holds nothing at all, as a power cut at its making leaves it.
  case noFolios
  /// The side file was missing or blank; it was written anew if the book can be written.
  case headFileMissing
  /// The side file holds something that the program does not write there.
  case headFileAltered
  /// Something else stands in place of the side file, or it may not be read.
  case headFileBlocked
  /// It was moved to this file beside the book and written anew.
  case headFileSetAside(file: String)
  /// The side file could not be written; cutting lines from the end would go unnoticed.
  case headFileNotWritten(Errno)
  /// After a failed write the book could not be read again; what is shown is from memory.
  case notReadAgain(LedgerError)
}

extension Notice {
  /// False for what is the same at each opening and was told when it happened.
  public var isNews: Bool {
    switch self {
    case .clockWentBackwards: false
    case .tornTailSetAside, .tornTailLeft, .lastLineWithoutLineFeed, .noFolios, .headFileMissing,
      .headFileAltered, .headFileBlocked, .headFileSetAside, .headFileNotWritten, .notReadAgain:
      true
    }
  }
}
