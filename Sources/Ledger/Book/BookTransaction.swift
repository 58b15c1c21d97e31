import Dialogue
import Notation

extension Book {
  /// Runs `work` while nobody else writes, on the state with all that others have written so far.
  ///
  /// What `work` performs stands together in the book: no folio of another program comes between.
  /// Transactions may lie within one another.
  ///
  /// - Parameter failure: what an error of the book is to the caller. `busy` where another process
  ///   kept the lock for longer than ``patience``: nothing was done, and one may try again.
  public func transact<Result, Failure: Error>(
    orFail failure: (LedgerError) -> Failure, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    do throws(LedgerError) { try hold() } catch { throw failure(error) }
    defer { release() }
    return try work()
  }

  /// Takes the exclusive lock, reads what others added, and sets aside what one of them left
  /// unfinished when it died.
  func hold() throws(LedgerError) {
    if case .readOnly(let reason) = condition { throw .readOnly(reason) }
    guard depth == 0 else {
      depth += 1
      return
    }
    try files.lock.take(.exclusive, patience)
    depth = 1
    do throws(LedgerError) {
      let addition = try readOn()
      if addition.isDamaged { throw .changedUnderneath(folder) }
      if let bytes = addition.tornTail { try setAside(bytes) }
      if addition.hasFolios || headMayLag { try bringHeadUpToDate() }
    } catch {
      stop(error)
      if case .readOnly(let reason) = condition, reason != error.reason { throw .readOnly(reason) }
      throw error
    }
  }

  func release() {
    guard depth > 0 else { return }
    depth -= 1
    guard depth == 0 else { return }
    // Under the lock, so that what is drained was all taken in.
    watch?.drain()
    files.lock.release()
  }

  func setAside(_ bytes: Int) throws(LedgerError) {
    do throws(LedgerError) {
      let file = try TornTail(at: cursor.offset, bytes: bytes, of: files).setAside()
      notices.append(.tornTailSetAside(file: file, bytes: bytes))
    } catch {
      notices.append(.tornTailLeft(bytes: bytes))
      throw error
    }
  }

  /// A process that ended between its sync and the side file, or before its sync, left the side
  /// file behind: what is shown must be on disk first.
  private func bringHeadUpToDate() throws(LedgerError) {
    let keeping = files.headKeeping()
    if keeping.record?.folios != cursor.folios {
      try files.book.syncData()
      if case .altered = keeping {
        notices.append(.headFileSetAside(file: try files.setHeadAside()))
      }
      // What is longer than the file should be would spoil it for good.
      if keeping.record == nil { try? files.head?.truncate(to: 0) }
      keepHead()
    }
    headMayLag = false
  }

  /// Stops writing, lets go of the lock and shows what is on disk.
  ///
  /// The kernel may have dropped what a failed sync should have written, and a second sync would
  /// then succeed without it: so nothing is tried again on this descriptor, and memory of the file is
  /// given up before reading.
  func stop(_ error: LedgerError) {
    condition = .readOnly(error.reason)
    _ = syscalls.forgetPages(files.book.number)
    depth = 0
    files.lock.release()
    do throws(LedgerError) {
      let contents = try BookContents(folder, for: .reading, through: syscalls)
      contents.files.lock.release()
      chronicle = contents.chronicle
      cursor = contents.cursor
      notices += contents.notices.filter { !notices.contains($0) }
      if case .readOnly(let reason) = contents.condition, reason.isOfContent {
        condition = contents.condition
      }
    } catch {
      notices.append(.notReadAgain(error))
    }
  }
}
