import Notation

/// What was done where a book was taken as it stands although its side file said otherwise.
public struct AcceptedEnd: Hashable, Sendable {
  /// The last folio that there was.
  public let found: Int
  /// The folio that the side file named, and the digest of its line.
  public let named: Int
  public let digest: Digest
  /// The file beside the book to which the side file was copied.
  public let keptAs: String

  /// The folio that says so in the book.
  public var trace: Int { found + 1 }
}
