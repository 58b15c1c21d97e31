import Notation

/// Something that a book should not have, or that is worth knowing.
public struct Finding: Hashable, Sendable {
  /// The folio that it concerns; 0 for the book as a whole.
  public let folio: Int
  public let kind: Kind

  public enum Kind: Hashable, Sendable {
    /// The line is not the one that was written.
    case changed
    /// The line is no folio.
    case unreadable(NotationError.Reason)
    /// This and the following `count - 1` folios are not there.
    case missing(count: Int)
    /// Where this folio should be stands folio `found`.
    case misplaced(found: Int)
    /// Lines were cut from the end.
    case missingFromEnd(expected: Int, found: Int)
    /// Written by a version of the product that this one does not know.
    case newerFormat(product: String?)
    /// The last line is an unfinished piece of this many bytes.
    case tornTail(bytes: Int)
    case lastLineWithoutLineFeed
    /// The folio bears an earlier hour than the one before it.
    case clockWentBackwards
    /// The side file is missing or cannot be read.
    case noHeadFile
    case noFolios
  }

  /// True where folios were changed, lost or cannot be read.
  public var isDamage: Bool {
    switch kind {
    case .changed, .unreadable, .missing, .misplaced, .missingFromEnd: true
    case .newerFormat, .tornTail, .lastLineWithoutLineFeed, .clockWentBackwards, .noHeadFile,
      .noFolios:
      false
    }
  }
}
