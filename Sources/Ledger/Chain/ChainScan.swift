import Dialogue
import Notation

/// Goes along the chain of a book and says what is wrong where.
struct ChainScan {
  /// Findings beyond this many are only counted.
  static let mostFindings = 1000

  private(set) var cursor: Cursor
  private(set) var findings: [Finding] = []
  private(set) var findingsLeftOff = 0
  /// Unfinished piece after the last folio, in bytes; it begins at the cursor.
  private(set) var tornTail: Int?
  /// The folio after which nothing is read; `nil` for none.
  var limit: Int?
  private let keeping: HeadKeeping
  private let stopsAtDamage: Bool

  /// - Parameters:
  ///   - keeping: what the side file says, read before the book.
  ///   - stopsAtDamage: whether nothing is read beyond the first folio that cannot be trusted.
  init(_ keeping: HeadKeeping, from cursor: Cursor = Cursor(), stopsAtDamage: Bool) {
    self.cursor = cursor
    self.keeping = keeping
    self.stopsAtDamage = stopsAtDamage
  }

  private var hasTrouble = false
  /// Where the one finding on the clock stands in ``findings``.
  private var clockFinding: Int?

  /// The first folio that cannot be trusted or understood.
  var firstTrouble: Finding? {
    findings.filter(\.endsReading).min { $0.folio < $1.folio }
  }

  /// Reads `file` from the cursor on and calls `take` with each folio that stands in the chain.
  ///
  /// A changed folio may show only in the one after it: then it was taken already.
  mutating func run(
    _ file: Descriptor, _ take: (Folio) -> Void
  ) throws(LedgerError) {
    var links = LinkReader(file, from: cursor.offset)
    var current = try links.next()
    if cursor.lacksLineFeed, current?.isBareLineFeed == true {
      cursor.lacksLineFeed = false
      cursor.offset += 1
      current = try links.next()
    }
    while let link = current.take() {
      if let limit, cursor.folios >= limit { break }
      if let folio = folioBeyondDoubt(link) {
        take(folio)
        goOn(behind: folio.number, at: folio.at, over: link)
        current = try links.next()
        continue
      }
      let following = try links.next()
      let isLast = following == nil
      if isLast, isTorn(link) {
        tornTail = link.end - link.start
        add(.tornTail(bytes: link.end - link.start), on: cursor.expected)
        break
      }
      if isLast, isCutShort(link) {
        add(.cutShort(bytes: link.count), on: cursor.expected)
        break
      }
      judge(link, before: following, take)
      if stopsAtDamage, hasTrouble, !isLast { return }
      current = following
    }
    finish()
  }

  /// The folio of a link that stands in its place in every respect, so that what comes after it need
  /// not be asked: nearly every one does.
  private func folioBeyondDoubt(_ link: borrowing Link) -> Folio? {
    guard case .success(let line) = link.line, line.number == cursor.expected,
      let head = cursor.head, line.previous == head, case .success(let event) = line.event,
      event.isOpening == (line.number == 1)
    else { return nil }
    if let headRecord, headRecord.folios == line.number, headRecord.head != link.digest {
      return nil
    }
    return Folio(number: line.number, at: line.at, by: line.by, event: event)
  }

  private var headRecord: HeadRecord? { keeping.record }

  /// Whether the last line is a piece that a broken-off write left: never acknowledged, so that
  /// the side file does not know it.
  ///
  /// A power cut may also leave the line feed without what stands before it; then only the side
  /// file, or that it was torn as well, tells such a piece from a folio that was changed.
  private func isTorn(_ link: borrowing Link) -> Bool {
    // A whole folio out of its place is no piece of one.
    if case .success = link.line { return false }
    switch keeping {
    case .record(let record): return record.folios < cursor.expected
    case .blank, .altered: return true
    case .missing, .blocked: return !link.hasLineFeed || cursor.expected == 1
    }
  }

  /// Whether the last line is the beginning of a folio of which the side file knows the whole.
  private func isCutShort(_ link: borrowing Link) -> Bool {
    guard case .failure = link.line, !link.hasLineFeed, let headRecord else { return false }
    return headRecord.folios >= cursor.expected
  }

  private mutating func judge(
    _ link: borrowing Link, before following: borrowing Link?, _ take: (Folio) -> Void
  ) {
    let expected = cursor.expected
    guard case .success(let line) = link.line else {
      if case .failure(let error) = link.line { add(.unreadable(error.reason), on: expected) }
      advance(over: link, to: expected, trusting: false)
      return
    }
    guard line.number == expected else {
      misplaced(link, line.number)
      return
    }
    if let head = cursor.head, line.previous != head {
      add(.changed, on: isConfirmed(link, by: following) && expected > 1 ? expected - 1 : expected)
    } else {
      judge(line, link, before: following, take)
    }
    goOn(behind: expected, at: line.at, over: link)
  }

  private mutating func goOn(behind folio: Int, at instant: Timestamp, over link: borrowing Link) {
    if instant.milliseconds < cursor.lastInstant { addClock(on: folio) }
    cursor.lastInstant = instant.milliseconds
    advance(over: link, to: folio, trusting: true)
  }

  private mutating func judge(
    _ line: FolioLine, _ link: borrowing Link, before following: borrowing Link?,
    _ take: (Folio) -> Void
  ) {
    switch line.event {
    case .success(let event):
      guard event.isOpening == (line.number == 1) else { return add(.changed, on: line.number) }
      take(Folio(number: line.number, at: line.at, by: line.by, event: event))
    case .failure:
      // A flipped bit in a word of ours also looks like a word of a newer version.
      let isGenuine = isConfirmed(link, by: following)
      add(isGenuine ? .newerFormat(product: line.product) : .changed, on: line.number)
    }
  }

  private mutating func misplaced(_ link: borrowing Link, _ number: Int) {
    let expected = cursor.expected
    if number > expected {
      add(.missing(count: number - expected), on: expected)
      advance(over: link, to: number, trusting: true)
    } else {
      add(.misplaced(found: number), on: expected)
      advance(over: link, to: cursor.folios, trusting: false)
    }
  }

  /// Whether what comes after a line speaks for it as it stands; true where nothing speaks at all.
  private func isConfirmed(
    _ link: borrowing Link, by following: borrowing Link?
  ) -> Bool {
    switch following {
    case .some(let following):
      guard let previous = following.previous else { return true }
      return previous == link.digest
    case .none: break
    }
    guard let headRecord, headRecord.folios == cursor.expected else { return true }
    return headRecord.head == link.digest
  }

  private mutating func advance(over link: borrowing Link, to folios: Int, trusting: Bool) {
    cursor.folios = folios
    cursor.offset = link.end
    cursor.lacksLineFeed = !link.hasLineFeed
    cursor.head = trusting ? link.digest : nil
    guard let headRecord, headRecord.folios == folios, let digest = link.digest else { return }
    if digest != headRecord.head, !findings.contains(where: { $0.isDamage }) {
      add(.headDiffers, on: folios)
    }
  }

  private mutating func finish() {
    // Of a last line that is no folio, all but its end is lost as well.
    if cursor.lacksLineFeed, cursor.folios > 0, cursor.head != nil {
      add(.lastLineWithoutLineFeed, on: cursor.folios)
    }
    if cursor.folios == 0 { add(.noFolios, on: 0) }
    switch keeping {
    case .missing, .blank: add(.noHeadFile, on: 0)
    case .altered: add(.headFileAltered, on: 0)
    case .blocked: add(.headFileBlocked, on: 0)
    case .record(let record):
      guard record.folios > cursor.folios else { return }
      add(
        .missingFromEnd(expected: record.folios, found: cursor.folios), on: cursor.folios + 1)
    }
  }

  /// However often the clock went backwards, it is one finding.
  private mutating func addClock(on folio: Int) {
    if let clockFinding, case .clockWentBackwards(let count) = findings[clockFinding].kind {
      let kind = Finding.Kind.clockWentBackwards(count: count + 1)
      findings[clockFinding] = Finding(folio: findings[clockFinding].folio, kind: kind)
      return
    }
    guard findings.count < Self.mostFindings else { return }
    clockFinding = findings.count
    add(.clockWentBackwards(count: 1), on: folio)
  }

  private mutating func add(_ kind: Finding.Kind, on folio: Int) {
    let finding = Finding(folio: folio, kind: kind)
    hasTrouble = hasTrouble || finding.endsReading
    guard findings.count < Self.mostFindings else {
      findingsLeftOff += 1
      return
    }
    findings.append(finding)
  }
}

extension Finding {
  /// Folios from this one on are not taken into the state.
  var endsReading: Bool {
    if case .newerFormat = kind { return true }
    return isDamage
  }
}

extension Event {
  /// True for the event that only the first folio holds.
  fileprivate var isOpening: Bool {
    if case .case(.mesaOpened) = self { return true }
    return false
  }
}
