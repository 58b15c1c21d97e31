import Dialogue
import Notation

/// The bound and numbered book of one mesa: the file `libro.jsonl` in the mesa's folder.
///
/// Folios are only ever added, each by one write and one `fdatasync`, under a lock that the book holds
/// as long as it is open. What ``chronicle`` shows is on disk. The format stands in the article
/// *BookFormat*.
public final class Book {
  /// Folder of the mesa.
  public let folder: String
  /// The folios and the state that they add up to.
  public internal(set) var chronicle: Chronicle
  public internal(set) var condition: Condition
  /// What the person should be told, in the order in which it was found.
  public internal(set) var notices: [Notice]

  let access: Access
  let syscalls: Syscalls
  var files: BookFiles
  var cursor: Cursor
  /// Made when it is first asked for: giving one back takes the kernel milliseconds.
  var watch: Watch?

  /// The state of the mesa.
  public var mesa: Mesa { chronicle.mesa }

  /// Digest of the last folio's line; printed on each acta, it ties paper to book.
  public var head: Digest { cursor.head ?? .none }

  /// Digest of a folio's line, which ties what is printed of that folio to the book; `nil` where
  /// there is no such folio.
  public func digest(of folio: Int) throws(LedgerError) -> Digest? {
    guard (1...max(1, cursor.folios)).contains(folio) else { return nil }
    if folio == cursor.folios { return head }
    var links = LinkReader(files.book, from: 0)
    var number = 0
    while let link = try links.next() {
      number += 1
      if number == folio { return link.digest }
    }
    return nil
  }

  /// Opens the book in `folder`.
  ///
  /// A book that cannot be written (another process writes it, it is damaged, of a newer version, or
  /// not permitted) opens read-only, and ``condition`` says why.
  ///
  /// - Throws: ``LedgerError`` where there is nothing to read: `missing`, `notABook`, `system`.
  public static func open(_ folder: String, for access: Access) throws(LedgerError) -> Book {
    try open(folder, for: access, through: .live)
  }

  static func open(
    _ folder: String, for access: Access, through syscalls: Syscalls
  ) throws(LedgerError) -> Book {
    Book(try Reading(folder, for: access, through: syscalls), folder, access, syscalls)
  }

  init(_ reading: Reading, _ folder: String, _ access: Access, _ syscalls: Syscalls) {
    self.folder = folder
    self.access = access
    self.syscalls = syscalls
    files = reading.files
    chronicle = reading.chronicle
    condition = reading.condition
    notices = reading.notices
    cursor = reading.cursor
  }

  /// Lets go of the lock itself: a child that was forked meanwhile may hold the same open file for
  /// some moments yet.
  deinit {
    if files.obstacle == nil { files.unlock() }
  }

  /// Opens the book again for what it was opened for, after writing had failed or to take over from
  /// another process that has ended.
  public func reopen() throws(LedgerError) {
    if condition == .writable { return }
    files.unlock()
    take(try Reading(folder, for: access, through: syscalls))
  }

  func take(_ reading: Reading) {
    files = reading.files
    chronicle = reading.chronicle
    condition = reading.condition
    notices = reading.notices
    cursor = reading.cursor
    if condition == .writable { watch = nil }
  }
}
