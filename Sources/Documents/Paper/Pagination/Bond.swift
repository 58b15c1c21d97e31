/// How firmly a strip holds to the one before it, from a gap where a page may end to one where it
/// ends only if there is no other way.
enum Bond: Int, Hashable, Comparable, Sendable {
  /// A page may end between the two.
  case loose
  /// The first or the last two lines of a text, or the lines of a short row.
  case paired
  /// Rows of signatures, which stay on one page where a page can hold them all.
  case grouped
  /// A heading and its text, a caption and its table, the last words and the first signatures.
  case tied
  /// Parts of one thing, as a signature and what identifies its owner.
  case solid

  static func < (left: Bond, right: Bond) -> Bool { left.rawValue < right.rawValue }
}
