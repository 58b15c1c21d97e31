import Notation

extension Book {
  /// Appends folios that a copy of this book has further, byte for byte: one write, one `fdatasync`.
  ///
  /// They are read again from the book, by its own reader, before they count and before the lock is let
  /// go of.
  ///
  /// - Parameters:
  ///   - lines: each with its line feed.
  ///   - end: of the copy; the last of the lines has its head.
  func goOn(with lines: [UInt8], upTo end: Cursor) throws(LedgerError) {
    try hold()
    defer { release() }
    let last = lines.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    guard lines.last == 0x0A, Digest.sha256(of: lines[last...].dropLast()) == end.head else {
      throw .changedWhileRead(folder)
    }
    do throws(LedgerError) {
      try files.book.append((cursor.lacksLineFeed ? [0x0A] : []) + lines)
      let addition = try readOn()
      guard !addition.isDamaged, addition.tornTail == nil, head == end.head else {
        throw .changedWhileRead(folder)
      }
      keepHead()
    } catch {
      takeBack()
      stop(error)
      throw error
    }
  }

  /// Cuts off what does not count. Nothing of it is lost: the copy that it came from has it.
  private func takeBack() {
    guard let size = try? files.book.status().size, size > cursor.offset else { return }
    try? files.book.truncate(to: cursor.offset)
  }
}
