import Dialogue
import Notation

/// How far a book has been read: always between two lines.
struct Cursor: Sendable {
  /// Byte at which the next line begins.
  var offset = 0
  /// Folios before it.
  var folios = 0
  /// Digest of the last of them; `nil` where that line could not be read.
  var head: Digest? = Digest.none
  /// True where the last line has no line feed (yet).
  var lacksLineFeed = false
  /// Hour of the last folio, in milliseconds.
  var lastInstant = Int.min

  /// Number that the next folio has.
  var expected: Int { folios + 1 }
}
