import Notation

@testable import Ledger

/// The digests that a book's lines should have, worked out apart from the code under test's reader.
enum ChainHeads {
  static func heads(of book: [UInt8]) -> [Digest] {
    book.split(separator: 0x0A).map { Digest.sha256(of: $0) }
  }
}
