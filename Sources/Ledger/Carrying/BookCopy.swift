import Notation

/// Puts a copy of a book into a folder: beside its place, and there by its name once it was read back.
struct BookCopy {
  let book: SoundBook
  let folder: Descriptor
  let door: MesaFolder

  /// Writes, syncs and reads back; the book lies under the name that comes back.
  ///
  /// - Throws: `notAsWritten` where the chain that is on the disk now is not that of the book.
  func stage() throws(CarryError) -> String {
    let staged = try CarryError.ofDisk { () throws(LedgerError) in
      try door.temporary(for: BookFiles.bookName, in: folder) { file throws(LedgerError) in
        try book.eachPiece { piece throws(LedgerError) in try file.append(piece) }
      }
    }
    do throws(CarryError) {
      try readBack(staged)
    } catch {
      _ = folder.syscalls.removeFileIn(folder.number, staged)
      throw error
    }
    return staged
  }

  private func readBack(_ staged: String) throws(CarryError) {
    let scan = try CarryError.ofDisk { () throws(LedgerError) in
      let file = try Descriptor(
        opening: staged, in: folder, flags: OpenFlags.reading, through: folder.syscalls)
      _ = folder.syscalls.forgetPages(file.number)
      var scan = ChainScan(.missing, stopsAtDamage: true)
      try scan.run(file) { _ in }
      return scan
    }
    guard scan.firstTrouble == nil, scan.tornTail == nil, scan.cursor.folios == book.end.folios,
      scan.cursor.head == book.end.head
    else { throw .notAsWritten(folder.path + "/" + BookFiles.bookName) }
  }

  /// The one step by which the folder holds this book and no other.
  func settle(_ staged: String) throws(CarryError) {
    try CarryError.ofDisk { () throws(LedgerError) in
      try door.settle(
        staged, as: BookFiles.bookName, in: folder, digest: book.end.head ?? .none)
    }
  }

  func writeHead() throws(CarryError) {
    guard let head = book.end.head else { return }
    let bytes = HeadRecord(folios: book.end.folios, head: head).bytes
    try CarryError.ofDisk { () throws(LedgerError) in
      _ = try door.replace(BookFiles.headName, in: folder) { file throws(LedgerError) in
        try file.append(bytes)
        return Digest.sha256(of: bytes)
      }
    }
  }
}
