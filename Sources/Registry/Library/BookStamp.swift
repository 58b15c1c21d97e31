/// What tells a book that changed from one that did not, without reading it.
///
/// A book only grows, so its size alone tells nearly every change; the rest is for files that were
/// restored, copied or edited by another hand.
struct BookStamp: Hashable, Sendable {
  /// Number of the file on its disk.
  var inode: Int
  /// Bytes.
  var size: Int
  /// Nanoseconds since 1970: last change of the content, last change of the file's entry.
  var modified: Int
  var changed: Int

  /// Of a book that cannot be looked at: this user may not, or its disk does not answer.
  static let unseen = BookStamp(inode: 0, size: 0, modified: 0, changed: 0)
}
