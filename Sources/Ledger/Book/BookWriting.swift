import Dialogue
import Notation

extension Book {
  /// Writes an event as the next folio: one write, one `fdatasync`.
  ///
  /// No line is written that the book's own reader does not take back as it was meant.
  ///
  /// - Throws: `readOnly`, `folioTooLong`, `notReadBack`; or `system` and `changedUnderneath`, after which the book
  ///   has been read again from disk and takes no more folios until ``reopen()``.
  @discardableResult
  public func append(
    _ event: Event, at instant: Timestamp, by author: String
  ) throws(LedgerError) -> Folio {
    if case .readOnly(let reason) = condition { throw .readOnly(reason) }
    let folio = Folio(number: cursor.expected, at: instant, by: author, event: event)
    let line = FolioNotation.write(folio, previous: head)
    guard line.count <= JSONReader.maximumLength else {
      throw .folioTooLong(bytes: line.count, limit: JSONReader.maximumLength)
    }
    guard isReadBack(line, as: folio) else { throw .notReadBack(folio: folio.number) }
    let bytes = (cursor.lacksLineFeed ? [0x0A] : []) + line + [0x0A]
    do throws(LedgerError) {
      try checkUntouched()
      try files.book.append(bytes)
      try files.book.syncData()
    } catch {
      stop(error)
      throw error
    }
    advance(over: folio, bytes: bytes.count, digest: Digest.sha256(of: line))
    return folio
  }

  /// Carries a command out on the state that the book shows, and writes what comes of it.
  @discardableResult
  public func perform(
    _ command: Command, in handbook: Handbook, at instant: Timestamp, by author: String
  ) throws(PerformError) -> Folio {
    let event: Event
    do throws(Refusal) {
      event = try chronicle.decide(command, in: handbook)
    } catch {
      throw .refused(error)
    }
    do throws(LedgerError) {
      return try append(event, at: instant, by: author)
    } catch {
      throw .failed(error)
    }
  }

  /// A program that does not ask for the lock may still have written or removed the file.
  private func checkUntouched() throws(LedgerError) {
    let status = try files.book.status()
    guard status.links > 0, status.size == cursor.offset else { throw .changedUnderneath(folder) }
  }

  /// What is shown as written must be there when the book is opened again, whatever clock, zone or
  /// text it came from.
  private func isReadBack(_ line: [UInt8], as folio: Folio) -> Bool {
    guard let back = try? FolioReader().read(line[...]), case .success(let event) = back.event
    else { return false }
    return back.number == folio.number && back.previous == head && back.at == folio.at
      && back.by == folio.by && event == folio.event
  }

  private func advance(over folio: Folio, bytes: Int, digest: Digest) {
    if folio.at.milliseconds < cursor.lastInstant {
      notices.append(.clockWentBackwards(folio: folio.number))
    }
    cursor.offset += bytes
    cursor.folios = folio.number
    cursor.head = digest
    cursor.lacksLineFeed = false
    cursor.lastInstant = folio.at.milliseconds
    chronicle.append(folio)
    if let errno = files.keep(HeadRecord(folios: folio.number, head: digest)) {
      let notice = Notice.headFileNotWritten(errno)
      if !notices.contains(notice) { notices.append(notice) }
    }
  }

  /// Stops writing and shows what is on disk.
  ///
  /// The kernel may have dropped what a failed sync should have written, and a second sync would
  /// then succeed without it: so nothing is tried again on this descriptor, and memory of the file is
  /// given up before reading.
  private func stop(_ error: LedgerError) {
    condition = .readOnly(error.reason)
    _ = syscalls.forgetPages(files.book.number)
    do throws(LedgerError) {
      let reading = try Reading(BookFiles(folder, for: .reading, through: syscalls))
      chronicle = reading.chronicle
      cursor = reading.cursor
      notices += reading.notices.filter { !notices.contains($0) }
      if case .readOnly(.damaged) = reading.condition { condition = reading.condition }
    } catch {
      notices.append(.notReadAgain(error))
    }
  }
}
