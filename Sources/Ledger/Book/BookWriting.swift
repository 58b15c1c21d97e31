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

  /// Carries commands out on the state of the book, with what others wrote, and writes what comes of
  /// them: one write and one `fdatasync` for all, so that either all of it stands or none.
  ///
  /// People who are new in a command stand in folios of their own before it.
  ///
  /// - Parameter instant: asked for under the lock; all the folios bear it.
  /// - Returns: the last folio.
  @discardableResult
  public func performAll(
    _ commands: [Command], in handbook: Handbook, at instant: @autoclosure () -> Timestamp,
    by author: String
  ) throws(PerformError) -> Folio {
    try transact(orFail: PerformError.failed) { () throws(PerformError) in
      let instant = instant()
      var events: [Event]
      do throws(Refusal) {
        events = try chronicle.decideAll(
          commands, in: handbook, from: origin, at: instant)
      } catch {
        throw .refused(error)
      }
      do throws(LedgerError) {
        let last = events.removeLast()
        return try write(last, after: events, at: instant, by: author)
      } catch {
        throw .failed(error)
      }
    }
  }

  /// Carries one command out.
  @discardableResult
  public func perform(
    _ command: Command, in handbook: Handbook, at instant: @autoclosure () -> Timestamp,
    by author: String
  ) throws(PerformError) -> Folio {
    try performAll([command], in: handbook, at: instant(), by: author)
  }

  private func write(
    _ last: Event, after others: [Event] = [], at instant: Timestamp, by author: String
  ) throws(LedgerError) -> Folio {
    var cursor = cursor
    var bytes: [UInt8] = []
    var folios: [Folio] = []
    for event in others {
      folios.append(try add(event, at: instant, by: author, to: &bytes, moving: &cursor))
    }
    let folio = try add(last, at: instant, by: author, to: &bytes, moving: &cursor)
    do throws(LedgerError) {
      try files.book.append(bytes)
      try files.book.syncData()
    } catch {
      withdraw()
      stop(error)
      throw error
    }
    if instant.milliseconds < self.cursor.lastInstant {
      notices.append(.clockWentBackwards(folio: self.cursor.expected, count: 1))
    }
    self.cursor = cursor
    for folio in folios { chronicle.append(folio) }
    chronicle.append(folio)
    keepHead()
    return folio
  }

  /// Adds the line of one more folio to what is about to be written.
  ///
  /// - Parameter cursor: where the book would end with what was added before.
  private func add(
    _ event: Event, at instant: Timestamp, by author: String, to bytes: inout [UInt8],
    moving cursor: inout Cursor
  ) throws(LedgerError) -> Folio {
    let previous = cursor.head ?? .none
    let folio = Folio(number: cursor.expected, at: instant, by: author, event: event)
    let line = FolioNotation.write(folio, previous: previous)
    guard line.count <= JSONReader.maximumLength else {
      throw .folioTooLong(bytes: line.count, limit: JSONReader.maximumLength)
    }
    guard isReadBack(line, as: folio, after: previous) else {
      throw .notReadBack(folio: folio.number)
    }
    let added = (cursor.lacksLineFeed ? [0x0A] : []) + line + [0x0A]
    bytes += added
    cursor.offset += added.count
    cursor.folios = folio.number
    cursor.head = Digest.sha256(of: line)
    cursor.lacksLineFeed = false
    cursor.lastInstant = instant.milliseconds
    return folio
  }

  /// What is shown as written must be there when the book is opened again, whatever clock, zone or
  /// text it came from.
  private func isReadBack(_ line: [UInt8], as folio: Folio, after previous: Digest) -> Bool {
    guard let back = try? FolioReader().read(line[...]), case .success(let event) = back.event
    else { return false }
    return back.number == folio.number && back.previous == previous && back.at == folio.at
      && back.by == folio.by && event == folio.event
  }

  /// Takes what was written of folios that failed out of the book again, before anybody else may
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

  /// Writes the side file over.
  func keepHead() {
    guard cursor.folios > 0, let head = cursor.head else { return }
    if let errno = files.keep(HeadRecord(folios: cursor.folios, head: head)) {
      let notice = Notice.headFileNotWritten(errno)
      if !notices.contains(notice) { notices.append(notice) }
    }
  }
}
