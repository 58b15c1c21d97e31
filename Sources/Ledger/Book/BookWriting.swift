import Dialogue
import Notation

extension Book {
  /// Writes an event as the next folio: one write, one `fdatasync`.
  ///
  /// No line is written that the book's own reader does not take back as it was meant.
  ///
  /// - Parameter instant: asked for under the lock, so that it is not before that of a folio which
  ///   another program wrote meanwhile.
  /// - Throws: `readOnly`, `busy`, `folioTooLong`, `notReadBack`; or `system` and
  ///   `changedUnderneath`, after which the book has been read again from disk and takes no more folios
  ///   until ``reopen()``.
  @discardableResult
  public func append(
    _ event: Event, at instant: @autoclosure () -> Timestamp, by author: String
  ) throws(LedgerError) -> Folio {
    try hold()
    defer { release() }
    return try write(event, at: instant(), by: author)
  }

  /// Carries a command out on the state of the book, with what others wrote, and writes what comes of
  /// it: people who are new in it stand in folios of their own before.
  ///
  /// - Parameter instant: asked for under the lock.
  /// - Returns: the folio of the command itself.
  @discardableResult
  public func perform(
    _ command: Command, in handbook: Handbook, at instant: @autoclosure () -> Timestamp,
    by author: String
  ) throws(PerformError) -> Folio {
    try transact(orFail: PerformError.failed) { () throws(PerformError) in
      var events: [Event]
      do throws(Refusal) {
        events = try chronicle.decideAll(command, in: handbook, from: origin)
      } catch {
        throw .refused(error)
      }
      do throws(LedgerError) {
        let last = events.removeLast()
        for event in events { try write(event, at: instant(), by: author) }
        return try write(last, at: instant(), by: author)
      } catch {
        throw .failed(error)
      }
    }
  }

  @discardableResult
  private func write(
    _ event: Event, at instant: Timestamp, by author: String
  ) throws(LedgerError) -> Folio {
    let folio = Folio(number: cursor.expected, at: instant, by: author, event: event)
    let line = FolioNotation.write(folio, previous: head)
    guard line.count <= JSONReader.maximumLength else {
      throw .folioTooLong(bytes: line.count, limit: JSONReader.maximumLength)
    }
    guard isReadBack(line, as: folio) else { throw .notReadBack(folio: folio.number) }
    let bytes = (cursor.lacksLineFeed ? [0x0A] : []) + line + [0x0A]
    do throws(LedgerError) {
      try files.book.append(bytes)
      try files.book.syncData()
    } catch {
      withdraw()
      stop(error)
      throw error
    }
    advance(over: folio, bytes: bytes.count, digest: Digest.sha256(of: line))
    return folio
  }

  /// What is shown as written must be there when the book is opened again, whatever clock, zone or
  /// text it came from.
  private func isReadBack(_ line: [UInt8], as folio: Folio) -> Bool {
    guard let back = try? FolioReader().read(line[...]), case .success(let event) = back.event
    else { return false }
    return back.number == folio.number && back.previous == head && back.at == folio.at
      && back.by == folio.by && event == folio.event
  }

  /// Takes what was written of a folio that failed out of the book again, before anybody else may
  /// read it: it was never acknowledged. Where there is room for it, it lies beside the book.
  private func withdraw() {
    guard let size = try? files.book.status().size, size > cursor.offset else { return }
    let tail = TornTail(at: cursor.offset, bytes: size - cursor.offset, of: files)
    // Of a mesa that could not be begun nothing stays at all.
    if cursor.folios > 0, let file = try? tail.setAside() {
      notices.append(.tornTailSetAside(file: file, bytes: size - cursor.offset))
    } else {
      try? files.book.truncate(to: cursor.offset)
    }
  }

  private func advance(over folio: Folio, bytes: Int, digest: Digest) {
    if folio.at.milliseconds < cursor.lastInstant {
      notices.append(.clockWentBackwards(folio: folio.number, count: 1))
    }
    cursor.offset += bytes
    cursor.folios = folio.number
    cursor.head = digest
    cursor.lacksLineFeed = false
    cursor.lastInstant = folio.at.milliseconds
    chronicle.append(folio)
    keepHead()
  }

  /// Writes the side file over.
  func keepHead() {
    guard cursor.folios > 0, let head = cursor.head else { return }
    if let errno = files.keep(HeadRecord(folios: cursor.folios, head: head)) {
      let notice = Notice.headFileNotWritten(errno)
      if !notices.contains(notice) { notices.append(notice) }
    }
  }
}
