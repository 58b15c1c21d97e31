import Dialogue
import Notation

extension Book {
  /// Begins the book of a new mesa in the folder `library/<id>` and writes its first folio.
  ///
  /// Folders that are missing are made for the owner alone (0700), the book 0600; files and folders
  /// are synced. A folder that was left without a folio by a power cut is used.
  ///
  /// - Throws: `refused` where the opening is not in order; `failed(.exists)` where the mesa exists.
  public static func create(
    in library: String, opening: MesaOpening, handbook: Handbook? = nil, at instant: Timestamp,
    by author: String
  ) throws(PerformError) -> Book {
    try create(
      in: library, opening: opening, handbook: handbook, at: instant, by: author, through: .live)
  }

  static func create(
    in library: String, opening: MesaOpening, handbook: Handbook? = nil, at instant: Timestamp,
    by author: String, through syscalls: Syscalls
  ) throws(PerformError) -> Book {
    let event: Event
    do throws(Refusal) {
      event = try Chronicle().decide(
        .case(.openMesa(opening)), in: handbook ?? Handbook([]), from: .unsaid)
    } catch {
      throw .refused(error)
    }
    let folder = library + "/" + opening.id
    var book: Book?
    var isOurs = false
    do throws(LedgerError) {
      isOurs = try NewFolder.make(folder, through: syscalls)
      let begun = try empty(folder, through: syscalls)
      book = begun
      try begun.append(event, at: instant, by: author)
      try begun.files.head?.sync()
      try begun.files.folder.sync()
      try NewFolder.sync(library, through: syscalls)
      begun.release()
      return begun
    } catch {
      if let book {
        book.withdraw()
      } else if isOurs {
        withdrawUnbegun(folder, through: syscalls)
      }
      throw .failed(error)
    }
  }

  /// The book in `folder`, made if it is missing and locked; there must be no folio in it.
  private static func empty(
    _ folder: String, through syscalls: Syscalls
  ) throws(LedgerError) -> Book {
    let contents = try BookContents(folder, for: .writing, lock: .exclusive, through: syscalls)
    if case .readOnly(.failed(let operation, let errno)) = contents.condition {
      throw .system(operation, errno, path: folder)
    }
    guard contents.cursor.folios == 0, contents.condition == .writable else {
      // A side file that knows of folios stands there without its book: none is begun over it.
      let isBare = (try? contents.files.book.status().size) == 0
      if isBare { _ = syscalls.removeFileIn(contents.files.folder.number, BookFiles.bookName) }
      contents.files.lock.release()
      if isBare, case .readOnly(let reason) = contents.condition { throw .readOnly(reason) }
      throw .exists(folder)
    }
    let book = Book(contents, folder, .writing, syscalls)
    book.notices.removeAll { $0 == .headFileMissing || $0 == .noFolios }
    book.depth = 1
    if let bytes = contents.tornTail { try book.setAside(bytes) }
    return book
  }

  /// Takes away a folder that this process made and in which no book could be begun, such as where
  /// the drive offers no lock. A book that another process has begun there meanwhile stays.
  private static func withdrawUnbegun(_ folder: String, through syscalls: Syscalls) {
    for name in [BookFiles.headName, BookFiles.bookName] {
      let path = folder + "/" + name
      guard let file = try? Descriptor(opening: path, flags: OpenFlags.reading, through: syscalls),
        (try? file.status().size) == 0
      else { continue }
      _ = syscalls.removeFile(path)
    }
    _ = syscalls.removeFolder(folder)
  }

  /// Takes a mesa that was never acknowledged out of the library again, still under its lock.
  private func withdraw() {
    for name in [BookFiles.headName, BookFiles.bookName] {
      _ = syscalls.removeFile(folder + "/" + name)
    }
    // Stays where something else is in it.
    _ = syscalls.removeFolder(folder)
    condition = .readOnly(.changedUnderneath)
    release()
  }
}
