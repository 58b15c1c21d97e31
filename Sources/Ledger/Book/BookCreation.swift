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
      event = try Chronicle().decide(.openMesa(opening), in: handbook ?? Handbook([]))
    } catch {
      throw .refused(error)
    }
    do throws(LedgerError) {
      let folder = library + "/" + opening.id
      try NewFolder.make(folder, through: syscalls)
      let reading = try Reading(folder, for: .writing, isNew: true, through: syscalls)
      guard reading.cursor.folios == 0, reading.condition == .writable else {
        throw .exists(folder)
      }
      let book = Book(reading, folder, .writing, syscalls)
      book.notices.removeAll { $0 == .headFileMissing }
      try book.append(event, at: instant, by: author)
      try book.files.head?.sync()
      try book.files.folder.sync()
      try NewFolder.sync(library, through: syscalls)
      return book
    } catch {
      throw .failed(error)
    }
  }
}
