import Dialogue
import Notation

/// A book read from its first byte to its last.
///
/// Nothing is written: what is unfinished at its end is put in order under the exclusive lock
/// (``Book/transact(orFail:_:)``).
struct BookContents {
  let files: BookFiles
  let chronicle: Chronicle
  let cursor: Cursor
  let condition: Condition
  private(set) var notices: [Notice]
  /// Bytes of the piece after the last folio that a writer left who has died.
  let tornTail: Int?
  /// True where the side file does not know all folios: whoever wrote the last ones may have died
  /// before they were on disk.
  let headLags: Bool

  init(
    _ folder: String, for access: Access, lock: LockRequest = .shared, through syscalls: Syscalls
  ) throws(LedgerError) {
    try self.init(BookFiles(folder, for: access, lock: lock, through: syscalls))
  }

  /// - Parameter keeping: what is taken for the side file, in place of what it says.
  init(_ files: BookFiles, keeping: HeadKeeping? = nil) throws(LedgerError) {
    self.files = files
    // The side file first: without a lock the book may grow meanwhile, and must not seem cut.
    let keeping = keeping ?? files.headKeeping()
    var scan = ChainScan(keeping, stopsAtDamage: true)
    if case .busy = files.standing { scan.limit = keeping.record?.folios }
    var folios: [Folio] = []
    // A folio takes some 300 bytes: room for all of them at once, never much too much.
    folios.reserveCapacity(min(1 << 20, (try files.book.status().size) / 300))
    try scan.run(files.book) { folios.append($0) }
    cursor = scan.cursor
    let trouble = scan.firstTrouble
    if let trouble { folios.removeLast(max(0, folios.count - max(0, trouble.folio - 1))) }
    chronicle = Chronicle(folios)
    notices = scan.findings.compactMap { Notice($0) }
    var isBeingWritten = false
    if case .busy = files.standing { isBeingWritten = true }
    tornTail = trouble == nil && !isBeingWritten ? scan.tornTail : nil
    headLags = trouble == nil && keeping.record?.folios != cursor.folios
    let obstacle = trouble?.reason ?? files.obstacle
    condition = obstacle.map(Condition.readOnly) ?? .writable
    if let tornTail, condition != .writable { notices.append(.tornTailLeft(bytes: tornTail)) }
  }
}

extension Finding {
  /// Why a book with this finding is read-only.
  var reason: Condition.Reason {
    switch kind {
    case .newerFormat(let product): .newerFormat(product: product)
    case .missingFromEnd(let expected, let found):
      .missingFromEnd(expected: expected, found: found)
    case .headDiffers: .headDiffers(folio: folio)
    case .changed, .unreadable, .missing, .misplaced, .tornTail, .cutShort,
      .lastLineWithoutLineFeed, .clockWentBackwards, .noHeadFile, .headFileAltered,
      .headFileBlocked, .noFolios:
      .damaged(folio: folio)
    }
  }
}

extension LedgerError {
  /// Why a book is read-only after this error.
  var reason: Condition.Reason {
    switch self {
    case .system(let operation, let errno, _): .failed(operation, errno)
    case .readOnly(let reason): reason
    case .changedUnderneath: .changedUnderneath
    case .missing, .exists, .notABook, .busy, .folioTooLong, .notReadBack, .notAFile, .empty,
      .tooLarge, .changedWhileRead:
      .failed(.open, .inputOutput)
    }
  }
}

extension Notice {
  /// What of a finding is worth telling besides the condition.
  init?(_ finding: Finding) {
    switch finding.kind {
    case .lastLineWithoutLineFeed:
      self = .lastLineWithoutLineFeed
    case .clockWentBackwards(let count):
      self = .clockWentBackwards(folio: finding.folio, count: count)
    case .noHeadFile:
      self = .headFileMissing
    case .headFileAltered:
      self = .headFileAltered
    case .headFileBlocked:
      self = .headFileBlocked
    case .noFolios:
      self = .noFolios
    case .changed, .unreadable, .missing, .misplaced, .missingFromEnd, .headDiffers,
      .newerFormat, .tornTail, .cutShort:
      return nil
    }
  }
}
