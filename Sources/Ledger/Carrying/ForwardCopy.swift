import Notation

/// Brings an older copy of a mesa forward: one step puts the new book in the old one's place.
///
/// What differs of the files waits beside its place until then, and is put there after it. So the copy is
/// the old one up to that step, and from there on the new one: a file that still waits is found by
/// its digest.
struct ForwardCopy {
  let book: SoundBook
  /// The older copy, of which nobody else may write the book meanwhile.
  let copy: SoundBook

  func make() throws(CarryError) -> Arrival {
    let folder = copy.contents.files.folder
    try CarryError.ofDisk { () throws(LedgerError) in try folder.lockWhereOffered() }
    try finishLast(in: folder)
    let arrival = Arrival(folder)
    let bookCopy = BookCopy(book: book, folder: folder, door: arrival.door)
    do throws(CarryError) {
      try arrival.take(try BesideFile.all(of: book), of: book)
      if book.end.folios > copy.end.folios { try bookCopy.settle(try bookCopy.stage()) }
    } catch {
      // Where only the name could not be brought to disk, the new book is there.
      if !isSettled(error) { arrival.withdraw() }
      throw error
    }
    try arrival.settle()
    // It may lag behind the book; one that is there is not worth failing for.
    if book.end.folios > copy.end.folios || copy.contents.headLags { try? bookCopy.writeHead() }
    return arrival
  }

  private func isSettled(_ error: CarryError) -> Bool {
    guard case .disk(.system(.sync, _, let path)) = error else { return false }
    return path == copy.contents.files.folder.path
      && (try? copy.contents.files.folder.status(of: BookFiles.bookName).size) != copy.end.offset
  }

  /// Puts the files in place that a run left which was broken off right behind its last step.
  private func finishLast(in folder: Descriptor) throws(CarryError) {
    let door = MesaFolder(folder.path, through: folder.syscalls)
    for (_, file) in BesideFile.named(by: copy) {
      guard let file, let digest = file.digest,
        let place = try BesideFile.folder(file.place, of: copy)
      else { continue }
      try CarryError.ofDisk { () throws(LedgerError) in
        for name in Set([file.name, file.portableName]) {
          let waiting = name + MesaFolder.unsettled
          guard let left = try Arrival.reader(waiting, in: place),
            try FileCopy.digest(of: left) == digest
          else { continue }
          try door.put(waiting, as: name, in: place)
          try place.sync()
        }
      }
    }
  }
}
