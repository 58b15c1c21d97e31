import Dialogue

extension Book {
  /// Becomes readable when another process has changed the book; then call ``follow()``.
  ///
  /// `nil` for a book that this process writes, and where the system offers no such thing.
  /// Call ``follow()`` once after asking for it, too: what changed before is not reported. The number
  /// stays the same until ``follow()`` or ``reopen()`` finds another file in the book's place.
  public var watchDescriptor: Int32? {
    guard condition != .writable else { return nil }
    if watch == nil { watch = Watch(on: files.book.path, through: syscalls) }
    return watch?.descriptor
  }

  /// Takes in the folios that another process has written since.
  ///
  /// - Returns: whether there were any.
  public func follow() throws(LedgerError) -> Bool {
    guard case .readOnly(let reason) = condition else { return false }
    watch?.drain()
    let before = chronicle.folios.count
    if try isAnotherFile() {
      let headBefore = head
      try readAnew()
      return chronicle.folios.count != before || head != headBefore
    }
    switch reason {
    case .damaged, .newerFormat: return false
    case .requested, .lockedByAnother, .noPermission, .readOnlyFileSystem, .changedUnderneath,
      .failed:
      break
    }
    // Without the side file: it may already know of folios that are written after this.
    var scan = ChainScan(.missing, from: cursor, stopsAtDamage: true)
    try scan.run(files.book) { [self] in chronicle.append($0) }
    if scan.firstTrouble != nil {
      try readAnew()
    } else {
      cursor = scan.cursor
      notices += scan.findings.filter { $0.kind == .clockWentBackwards }.compactMap(Notice.init)
    }
    return chronicle.folios.count != before
  }

  /// Whether the book was put aside for another one, or cut: then nothing read so far counts.
  private func isAnotherFile() throws(LedgerError) -> Bool {
    let own = try files.book.status()
    if own.size < cursor.offset { return true }
    let now = try Descriptor(
      opening: BookFiles.bookName, in: files.folder, flags: OpenFlags.reading, through: syscalls)
    return !(try now.status().isSameFile(as: own))
  }

  private func readAnew() throws(LedgerError) {
    let reason = condition
    // Before reading, so that nothing is written unseen in between.
    if watch != nil { watch = Watch(on: files.book.path, through: syscalls) }
    take(try Reading(BookFiles(folder, for: .reading, through: syscalls)))
    if condition == .readOnly(.requested) { condition = reason }
  }
}
