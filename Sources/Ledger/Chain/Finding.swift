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
    /// The side file knows of more folios than there are: lines were cut from the end, or it is that
    /// of another copy.
    case missingFromEnd(expected: Int, found: Int)
    /// The chain holds, but the side file has another digest of this folio: either of them was altered.
    case headDiffers
    /// Written by a version of the product that this one does not know.
    case newerFormat(product: String?)
    /// The last line is an unfinished piece of this many bytes.
    case tornTail(bytes: Int)
    /// The last line is the beginning of a folio, of this many bytes, of which the side file knows the
    /// whole: stands beside ``missingFromEnd(expected:found:)``.
    case cutShort(bytes: Int)
    case lastLineWithoutLineFeed
    /// The folio bears an earlier hour than the one before it, as do `count - 1` later ones.
    case clockWentBackwards(count: Int)
    /// The side file is missing, or as a power cut leaves it.
    case noHeadFile
    /// The side file holds something that the program does not write there.
    case headFileAltered
    /// Something else stands in place of the side file, or it may not be read.
    case headFileBlocked
    case noFolios
  }

  /// True where folios were changed, lost or cannot be read.
  public var isDamage: Bool {
    switch kind {
    case .changed, .unreadable, .missing, .misplaced, .missingFromEnd, .headDiffers: true
    case .newerFormat, .tornTail, .cutShort, .lastLineWithoutLineFeed, .clockWentBackwards,
      .noHeadFile,
      .headFileAltered, .headFileBlocked, .noFolios:
      false
    }
  }
}
