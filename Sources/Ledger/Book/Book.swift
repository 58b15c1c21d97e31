import Dialogue
import Notation

/// The bound and numbered book of one mesa: the file `libro.jsonl` in the mesa's folder.
///
/// Folios are only ever added, each by one write and one `fdatasync`, under a lock that is held for the
/// append alone: several programs write one book, each after taking in what the others wrote
/// (<doc:SeveralWriters>). What ``chronicle`` shows is on disk. The format stands in the article
/// <doc:BookFormat>.
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
  /// How long one waits while another process writes.
  public var patience = Patience.person
  /// Transactions that are under way, one within the other: the lock is held while there is one.
  var depth = 0
  /// True where the side file may not know all folios.
  var headMayLag = false
  /// True where another process was writing when this one looked: ``follow()`` again a little later.
  public internal(set) var isBehind = false

  /// The run that writes in this book: what it makes is called by it.
  public private(set) lazy var origin = Origin(bits: max(1, syscalls.random() & (1 << 40 - 1)))

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
  /// A book that cannot be written (it is damaged, of a newer version, not permitted, on a drive
  /// without locks) opens read-only, and ``condition`` says why.
  ///
  /// - Throws: ``LedgerError`` where there is nothing to read: `missing`, `notABook`, `system`.
  public static func open(_ folder: String, for access: Access) throws(LedgerError) -> Book {
    try open(folder, for: access, through: .live)
  }

  static func open(
    _ folder: String, for access: Access, through syscalls: Syscalls
  ) throws(LedgerError) -> Book {
    let contents = try BookContents(folder, for: access, through: syscalls)
    let book = Book(contents, folder, access, syscalls)
    book.settle(contents)
    return book
  }

  init(_ contents: BookContents, _ folder: String, _ access: Access, _ syscalls: Syscalls) {
    self.folder = folder
    self.access = access
    self.syscalls = syscalls
    files = contents.files
    chronicle = contents.chronicle
    condition = contents.condition
    notices = contents.notices
    cursor = contents.cursor
  }

  /// Opens the book again for what it was opened for, after writing had failed or the file was
  /// changed by another program.
  public func reopen() throws(LedgerError) {
    if condition == .writable { return }
    let contents = try BookContents(folder, for: access, through: syscalls)
    take(contents)
    settle(contents)
  }

  func take(_ contents: BookContents) {
    // The number of a watch that somebody polls stays valid until another one is asked for.
    if watch != nil { watch = Watch(on: contents.files.book.path, through: syscalls) }
    files = contents.files
    chronicle = contents.chronicle
    condition = contents.condition
    notices = contents.notices
    cursor = contents.cursor
  }

  /// Lets go of the lock under which a book was read, after which what its last writer left
  /// unfinished is put in order.
  private func settle(_ contents: BookContents) {
    if case .busy = contents.files.standing { isBehind = true }
    headMayLag = contents.headLags
    files.lock.release()
    guard contents.tornTail != nil || contents.headLags else { return }
    if condition == .writable {
      // Where another process is at it, the next transaction does this.
      try? hold()
      release()
    } else if contents.headLags {
      // What is shown must be on disk first.
      try? files.book.syncData()
    }
  }
}
