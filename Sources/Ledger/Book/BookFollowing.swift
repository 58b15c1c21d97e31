import Dialogue

extension Book {
  /// Becomes readable when another process has changed the book; then call ``follow()``.
  ///
  /// `nil` where the system offers no such thing: then look from time to time. Call ``follow()`` once
  /// after asking for it, too: what changed before is not reported. The number stays the same until
  /// ``follow()`` or ``reopen()`` finds another file in the book's place.
  public var watchDescriptor: Int32? {
    if watch == nil { watch = Watch(on: files.book.path, through: syscalls) }
    return watch?.descriptor
  }

  /// Takes in the folios that other processes have written since, once they are on disk.
  ///
  /// - Returns: whether there were any. ``isBehind`` where another process was writing all the while.
  public func follow() throws(LedgerError) -> Bool {
    guard depth == 0 else { return false }
    watch?.drain()
    isBehind = false
    let before = (chronicle.folios.count, head)
    do throws(LedgerError) {
      try files.lock.take(.shared, .brief)
    } catch {
      if case .busy = error {
        isBehind = true
        return false
      }
      // Where there is no lock to be had, nobody of ours writes.
    }
    try followUnderLock()
    return (chronicle.folios.count, head) != before
  }

  private func followUnderLock() throws(LedgerError) {
    do throws(LedgerError) {
      defer { files.lock.release() }
      if case .readOnly(let reason) = condition, reason.isOfContent {
        try checkSameFile()
        return
      }
      if try !readOn().isDamaged { return }
    } catch {
      guard case .changedUnderneath = error else { throw error }
      // Whoever writes was writing in another book: that is said, and nothing goes into this one.
      if condition == .writable { condition = .readOnly(.changedUnderneath) }
    }
    try readAnew()
  }

  private func readAnew() throws(LedgerError) {
    let reason = condition
    let contents: BookContents
    do throws(LedgerError) {
      contents = try BookContents(folder, for: .reading, through: syscalls)
    } catch {
      // It was there: a disk was unplugged, or somebody moved the folder.
      if case .missing = error { throw .changedUnderneath(folder) }
      throw error
    }
    contents.files.lock.release()
    take(contents)
    if condition == .readOnly(.requested), reason != .writable { condition = reason }
  }

  /// What was found after the folios that are known.
  struct Addition {
    /// A folio among them cannot be trusted; then none was taken in.
    var isDamaged = false
    /// Bytes of a piece that a writer left who has died.
    var tornTail: Int?
    /// Somebody wrote, and may have died before the side file was written.
    var hasFolios = false
  }

  /// Takes in what was written since, under the lock.
  ///
  /// - Throws: `changedUnderneath` where the book was cut or another file lies in its place.
  func readOn() throws(LedgerError) -> Addition {
    let size = try checkSameFile()
    guard size > cursor.offset else { return Addition() }
    // Without a lock the side file may already know of folios that are written after this.
    var keeping = files.headKeeping()
    if case .notOffered = files.standing { keeping = .missing }
    var scan = ChainScan(keeping, from: cursor, stopsAtDamage: true)
    var added: [Folio] = []
    try scan.run(files.book) { added.append($0) }
    if scan.firstTrouble != nil { return Addition(isDamaged: true) }
    // A writer may have died before its sync: nothing is shown that is not on disk.
    if !added.isEmpty, (keeping.record?.folios ?? 0) < scan.cursor.folios {
      try files.book.syncData()
    }
    cursor = scan.cursor
    for folio in added { chronicle.append(folio) }
    for finding in scan.findings {
      if case .clockWentBackwards = finding.kind, let notice = Notice(finding) {
        notices.append(notice)
      }
    }
    return Addition(tornTail: scan.tornTail, hasFolios: !added.isEmpty)
  }

  /// - Returns: bytes that the book has now.
  @discardableResult
  private func checkSameFile() throws(LedgerError) -> Int {
    do throws(LedgerError) {
      let now = try files.folder.status(of: BookFiles.bookName)
      let own = try files.book.status()
      guard now.isSameFile(as: own), own.size >= cursor.offset, try isSameFolder() else {
        throw .changedUnderneath(folder)
      }
      return own.size
    } catch {
      if case .system(.inspect, .noEntry, _) = error { throw .changedUnderneath(folder) }
      throw error
    }
  }

  /// Whether the mesa's folder still lies under its path: one that was moved away takes no more folios.
  private func isSameFolder() throws(LedgerError) -> Bool {
    var now = FileStatus()
    // Behind a link too, which the person may have made.
    let path = folder + "/."
    _ = try syscalls.perform(.inspect, on: folder) {
      syscalls.inspectPath(Syscalls.workingFolder, path, &now)
    }
    return now.isSameFile(as: files.folderStatus)
  }
}
