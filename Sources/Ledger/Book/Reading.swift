import Dialogue
import Notation

/// A book read from its first byte to its last, and put in order where that is safe.
struct Reading {
  let files: BookFiles
  private(set) var chronicle = Chronicle()
  private(set) var cursor: Cursor
  private(set) var condition: Condition
  private(set) var notices: [Notice] = []

  init(
    _ folder: String, for access: Access, isNew: Bool = false, through syscalls: Syscalls
  ) throws(LedgerError) {
    try self.init(BookFiles(folder, for: access, isNew: isNew, through: syscalls))
  }

  init(_ files: BookFiles) throws(LedgerError) {
    self.files = files
    condition = files.obstacle.map(Condition.readOnly) ?? .writable
    // The side file first: the book may grow meanwhile, and must not seem cut.
    let keeping = files.headKeeping()
    var scan = ChainScan(keeping, stopsAtDamage: true)
    var folios: [Folio] = []
    try scan.run(files.book) { folios.append($0) }
    cursor = scan.cursor
    if let trouble = scan.firstTrouble {
      condition = .readOnly(trouble.reason)
      folios.removeLast(max(0, folios.count - max(0, trouble.folio - 1)))
    }
    chronicle = Chronicle(folios)
    notices = scan.findings.compactMap { Notice($0) }
    if scan.firstTrouble == nil, let bytes = scan.tornTail { takeCare(ofTail: bytes) }
    if condition == .writable, keeping.record?.folios != cursor.folios { bringHeadUpToDate() }
  }

  /// Moves an unfinished last line out of a book that will be written.
  private mutating func takeCare(ofTail bytes: Int) {
    switch condition {
    case .writable:
      do throws(LedgerError) {
        let file = try TornTail(at: cursor.offset, bytes: bytes, of: files).setAside()
        notices.append(.tornTailSetAside(file: file, bytes: bytes))
      } catch {
        condition = .readOnly(error.reason)
        notices.append(.tornTailLeft(bytes: bytes))
      }
    case .readOnly(.lockedByAnother):
      // The other process is in the middle of a write.
      break
    case .readOnly:
      notices.append(.tornTailLeft(bytes: bytes))
    }
  }

  /// A process that ended between its sync and the side file, or before its sync, left the side
  /// file behind: what is shown must be on disk first.
  private mutating func bringHeadUpToDate() {
    do throws(LedgerError) {
      try files.book.syncData()
    } catch {
      condition = .readOnly(error.reason)
      return
    }
    guard cursor.folios > 0, let head = cursor.head else { return }
    if let errno = files.keep(HeadRecord(folios: cursor.folios, head: head)) {
      notices.append(.headFileNotWritten(errno))
    }
  }
}

extension Finding {
  /// Why a book with this finding is read-only.
  var reason: Condition.Reason {
    if case .newerFormat(let product) = kind { return .newerFormat(product: product) }
    return .damaged(folio: folio)
  }
}

extension LedgerError {
  /// Why a book is read-only after this error.
  var reason: Condition.Reason {
    switch self {
    case .system(let operation, let errno, _): .failed(operation, errno)
    case .readOnly(let reason): reason
    case .changedUnderneath: .changedUnderneath
    case .missing, .exists, .notABook, .folioTooLong, .notReadBack: .failed(.open, .inputOutput)
    }
  }
}

extension Notice {
  /// What of a finding is worth telling besides the condition.
  init?(_ finding: Finding) {
    switch finding.kind {
    case .missingFromEnd(let expected, let found):
      self = .linesMissingFromEnd(expected: expected, found: found)
    case .lastLineWithoutLineFeed:
      self = .lastLineWithoutLineFeed
    case .clockWentBackwards:
      self = .clockWentBackwards(folio: finding.folio)
    case .noHeadFile:
      self = .headFileMissing
    case .noFolios:
      self = .noFolios
    case .changed, .unreadable, .missing, .misplaced, .newerFormat, .tornTail:
      return nil
    }
  }
}
