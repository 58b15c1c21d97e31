import Dialogue
import Notation

/// Carries mesas from one laptop to another by a folder, such as a memory stick: <doc:Carrying>.
public enum Carrying {
  /// How the name of a folder ends in which a copy is not whole yet.
  static let unfinished = ".copiando"
  /// The same in a library, where such a folder is hidden.
  private static let incoming = ".trayendo"

  /// Copies the mesa in `mesa` to `target/<id>` and reads back what is on the disk then; an older copy
  /// is brought forward.
  ///
  /// Drafts and index stay: they are the laptop's own. Another program may write in the book meanwhile.
  ///
  /// - Throws: `parted`, `otherMesa`, `copyIsAhead` and the like; the copy is then as it was.
  public static func carry(_ mesa: String, to target: String) throws(CarryError) -> CarriedMesa {
    try carry(mesa, to: target, through: .live)
  }

  /// Takes in the mesa that lies in `source`, or in the one folder within it that holds a mesa: whole
  /// where the library has none, else as far as its book goes on with the library's own.
  ///
  /// - Throws: `parted`, `otherMesa`, `unsound` and the like; the library is then as it was.
  public static func bring(
    _ source: String, into library: String
  ) throws(CarryError) -> CarriedMesa {
    try bring(source, into: library, through: .live)
  }

  static func carry(
    _ mesa: String, to target: String, through syscalls: Syscalls
  ) throws(CarryError) -> CarriedMesa {
    var book = try SoundBook(mesa, tail: .left, through: syscalls)
    let parent = try MesaFinder.target(trimmed(target), of: book.id, through: syscalls)
    for _ in 0..<2 {
      let carried = try carry(book, to: parent)
      // A file may belong to a folio that was written after the book was read.
      let size = (try? book.file.status().size) ?? 0
      if carried.isWhole || size <= book.end.offset { return carried }
      book = try SoundBook(mesa, tail: .left, through: syscalls)
    }
    return try carry(book, to: parent)
  }

  private static func carry(
    _ book: SoundBook, to parent: Descriptor
  ) throws(CarryError) -> CarriedMesa {
    let folder = parent.path + "/" + book.id
    guard let copy = try existing(book.id, in: parent, tail: .refused, keepsLock: true) else {
      let fresh = FreshCopy(book: book, parent: parent, staging: book.id + unfinished)
      return report(try fresh.make { _ in }, book, in: folder, .whole)
    }
    defer { copy.contents.files.lock.release() }
    guard try !isSameFile(book, copy) else { throw .sameFolder(folder) }
    let kinship = try book.kinship(to: copy)
    switch kinship {
    case .begins:
      throw .copyIsAhead(folder: folder, folios: copy.end.folios - book.end.folios)
    case .strangers, .parted: throw refusal(kinship, book.contents.chronicle, copy)
    case .same, .continues: break
    }
    let arrival = try ForwardCopy(book: book, copy: copy).make()
    let added = book.end.folios - copy.end.folios
    return report(arrival, book, in: folder, added > 0 ? .continued(by: added) : .same)
  }

  static func bring(
    _ source: String, into library: String, through syscalls: Syscalls
  ) throws(CarryError) -> CarriedMesa {
    let found = try MesaFinder.find(trimmed(source), through: syscalls)
    let book = try SoundBook(found, tail: .refused, through: syscalls)
    let parent = try CarryError.ofDisk { () throws(LedgerError) in
      try NewFolder.make(library, through: syscalls)
      return try Descriptor(opening: library, flags: OpenFlags.folder, through: syscalls)
    }
    let folder = parent.path + "/" + book.id
    guard let own = try existing(book.id, in: parent, tail: .left, keepsLock: false) else {
      let staging = "." + book.id + incoming
      let fresh = FreshCopy(book: book, parent: parent, staging: staging)
      return report(try fresh.make(refuseAltered), book, in: folder, .whole)
    }
    guard try !isSameFile(book, own) else { throw .sameFolder(folder) }
    let kinship = try own.kinship(to: book)
    switch kinship {
    case .continues:
      let ahead = own.end.folios - book.end.folios
      return report(Arrival(own.contents.files.folder), own, in: folder, .ahead(by: ahead))
    case .strangers, .parted: throw refusal(kinship, own.contents.chronicle, book)
    case .same, .begins: break
    }
    let arrival = try Continuation(book: book, folder: folder).make(refuseAltered) {
      kinship, now throws(CarryError) in
      switch kinship {
      case .same, .begins, .continues: nil
      case .strangers, .parted: refusal(kinship, now.chronicle, book)
      }
    }
    let added = book.end.folios - own.end.folios
    return report(arrival, book, in: folder, added > 0 ? .continued(by: added) : .same)
  }
}

extension Carrying {
  /// The book in the folder `id`; `nil` where nothing stands in the way of making one.
  private static func existing(
    _ id: String, in parent: Descriptor, tail: SoundBook.Tail, keepsLock: Bool
  ) throws(CarryError) -> SoundBook? {
    let path = parent.path + "/" + id
    do throws(LedgerError) {
      let kind = try parent.status(of: id).kind
      guard kind == .folder else { throw .notAFile(path, kind) }
    } catch {
      if case .system(.inspect, .noEntry, _) = error { return nil }
      throw .disk(error)
    }
    do throws(CarryError) {
      return try SoundBook(path, tail: tail, keepsLock: keepsLock, through: parent.syscalls)
    } catch {
      guard case .disk(.missing) = error else { throw error }
    }
    let names = try CarryError.ofDisk { () throws(LedgerError) in
      try Descriptor(
        opening: id, in: parent, flags: OpenFlags.ownFolder, through: parent.syscalls
      ).names()
    }
    guard names.isEmpty else { throw .occupied(path) }
    return nil
  }

  /// - Parameter own: the folios of the mesa in the library.
  private static func refusal(
    _ kinship: Kinship, _ own: Chronicle, _ other: SoundBook
  ) -> CarryError {
    guard case .parted(let common) = kinship, common < own.folios.count,
      common < other.contents.chronicle.folios.count
    else { return .otherMesa(id: other.id, folder: other.folder) }
    let parting = Parting(
      own: own.folios[common], other: other.contents.chronicle.folios[common],
      shared: Chronicle(Array(own.folios[..<common])))
    return .parted(id: other.id, parting)
  }

  /// A file that is another than the one that its book names was touched or went bad on the way.
  private static func refuseAltered(_ arrival: Arrival) throws(CarryError) {
    if let altered = arrival.lacking.first(where: { !$0.isMissing }) {
      throw .fileAltered(altered.path)
    }
  }

  private static func isSameFile(
    _ book: SoundBook, _ other: SoundBook
  ) throws(CarryError) -> Bool {
    try CarryError.ofDisk { () throws(LedgerError) in
      try book.file.status().isSameFile(as: other.file.status())
    }
  }

  private static func report(
    _ arrival: Arrival, _ book: SoundBook, in folder: String, _ outcome: CarriedMesa.Outcome
  ) -> CarriedMesa {
    let own = try? arrival.folder.status()
    let file = try? arrival.folder.status(of: BookFiles.bookName)
    return CarriedMesa(
      id: book.id, folder: folder, outcome: outcome, folios: book.end.folios,
      head: book.end.head ?? .none, files: arrival.files, lacking: arrival.lacking,
      isPrivate: (own?.isPrivate ?? true) && (file?.isPrivate ?? true),
      isOnSameDisk: own?.device == (try? book.file.status().device))
  }

  private static func trimmed(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? trimmed(String(path.dropLast())) : path
  }
}
