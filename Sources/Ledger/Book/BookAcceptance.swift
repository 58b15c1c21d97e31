import Dialogue
import Notation

extension Book {
  /// Takes the book in `folder` as it stands, although its side file knows of more folios or of
  /// another digest, and says so in a folio of the book itself.
  ///
  /// Under the exclusive lock: the side file is copied beside the book, a torn last line set aside,
  /// the note written as the next folio and synced, and the side file written anew. Nothing is deleted.
  /// A chain that does not hold is not accepted.
  ///
  /// - Parameters:
  ///   - last: the folio with which the book ends; whoever names it knows what is accepted.
  ///   - note: the words of the note.
  public static func acceptEnd(
    of folder: String, at last: Int, note: (AcceptedEnd) -> String,
    at instant: @autoclosure () -> Timestamp, by author: String, patience: Patience = .person
  ) throws(AcceptanceError) -> AcceptedEnd {
    try acceptEnd(
      of: folder, at: last, note: note, at: instant(), by: author, patience, through: .live)
  }

  static func acceptEnd(
    of folder: String, at last: Int, note: (AcceptedEnd) -> String,
    at instant: @autoclosure () -> Timestamp, by author: String, _ patience: Patience = .person,
    through syscalls: Syscalls
  ) throws(AcceptanceError) -> AcceptedEnd {
    let files: BookFiles
    do throws(LedgerError) {
      files = try BookFiles(folder, for: .writing, through: syscalls)
      if let obstacle = files.obstacle { throw .readOnly(obstacle) }
      if let errno = files.headFailure {
        throw .system(.write, errno, path: folder + "/" + BookFiles.headName)
      }
      if case .busy = files.standing { throw .busy(pid: LockHolder.find(of: files.book)) }
      try files.lock.take(.exclusive, patience)
    } catch {
      throw .failed(error)
    }
    defer { files.lock.release() }
    let (record, contents) = try disputedEnd(files, at: last)
    do throws(LedgerError) {
      let book = Book(contents, folder, .writing, syscalls)
      book.depth = 1
      defer { book.depth = 0 }
      if let bytes = contents.tornTail { try book.setAside(bytes) }
      let end = AcceptedEnd(
        found: last, named: record.folios, digest: record.head, keptAs: try files.setHeadAside())
      let chronicle = book.chronicle
      let told = Event.room(
        .noteAdded(
          chronicle.newNote(from: book.origin), text: note(end), item: nil,
          session: chronicle.mesa.openSession?.id))
      try book.append(told, at: instant(), by: author)
      for case .headFileNotWritten(let errno) in book.notices {
        // Then the next reader is where this one was, with one folio more.
        throw .system(.write, errno, path: folder + "/" + BookFiles.headName)
      }
      return end
    } catch {
      throw .failed(error)
    }
  }

  /// What the side file says against the book, and the book read without it.
  private static func disputedEnd(
    _ files: BookFiles, at last: Int
  ) throws(AcceptanceError) -> (HeadRecord, BookContents) {
    let keeping = files.headKeeping()
    let (usual, bare): (BookContents, BookContents)
    do throws(LedgerError) {
      usual = try BookContents(files, keeping: keeping)
      bare = try BookContents(files, keeping: .missing)
    } catch {
      throw .failed(error)
    }
    guard let record = keeping.record, usual.condition != .writable else {
      if case .readOnly(let reason) = usual.condition { throw .failed(.readOnly(reason)) }
      throw .nothingToAccept
    }
    if case .readOnly(let reason) = bare.condition { throw .failed(.readOnly(reason)) }
    guard bare.cursor.folios > 0 else { throw .noFolios }
    guard bare.cursor.folios == last else { throw .endsElsewhere(last: bare.cursor.folios) }
    return (record, bare)
  }
}
