/// The piece of a line that a broken-off write left at the end of a book.
struct TornTail {
  private let offset: Int
  private let bytes: Int
  private let files: BookFiles

  init(at offset: Int, bytes: Int, of files: BookFiles) {
    self.offset = offset
    self.bytes = bytes
    self.files = files
  }

  /// Copies the piece to a new file beside the book, and only when that is on disk takes it out of
  /// the book.
  ///
  /// - Returns: the name of the new file.
  func setAside() throws(LedgerError) -> String {
    let (name, file) = try files.newFile(BookFiles.tailName)
    do throws(LedgerError) {
      try copy(to: file)
      try file.sync()
    } catch {
      // No room for it: nothing is left that says less than the book itself.
      _ = files.folder.syscalls.removeFileIn(files.folder.number, name)
      throw error
    }
    try files.folder.sync()
    try files.book.truncate(to: offset)
    try files.book.syncData()
    return name
  }

  private func copy(to file: Descriptor) throws(LedgerError) {
    var copied = 0
    while copied < bytes {
      var chunk = [UInt8](repeating: 0, count: min(1 << 16, bytes - copied))
      let count = try files.book.read(into: &chunk, at: offset + copied)
      guard count > 0 else { break }
      try file.append(Array(chunk.prefix(count)))
      copied += count
    }
  }
}
