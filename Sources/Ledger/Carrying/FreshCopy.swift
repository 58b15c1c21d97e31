import Notation

/// Copies a mesa whole to where there is none: in a folder beside its place, which gets its name when
/// all in it was read back.
struct FreshCopy {
  let book: SoundBook
  /// The folder in which the mesa's folder shall lie.
  let parent: Descriptor
  /// What the mesa's folder is called until it is whole.
  let staging: String

  private var syscalls: Syscalls { parent.syscalls }

  /// - Parameter check: what the files that were put there must be.
  func make(_ check: (Arrival) throws(CarryError) -> Void) throws(CarryError) -> Arrival {
    let folder = try begin()
    do throws(CarryError) {
      try wipe(folder)
      let arrival = Arrival(folder)
      try arrival.take(try BesideFile.all(of: book), of: book)
      try check(arrival)
      let copy = BookCopy(book: book, folder: folder, door: arrival.door)
      try copy.settle(try copy.stage())
      try copy.writeHead()
      try name()
      try CarryError.ofDisk { () throws(LedgerError) in try parent.sync() }
      return arrival
    } catch {
      // Where it has its name already it is whole, and stays.
      if (try? parent.status(of: staging).kind) == .folder {
        try? wipe(folder)
        _ = syscalls.removeFolderIn(parent.number, staging)
      }
      throw error
    }
  }

  /// The folder to copy into, which nobody else copies into meanwhile.
  private func begin() throws(CarryError) -> Descriptor {
    try CarryError.ofDisk { () throws(LedgerError) in
      do throws(LedgerError) {
        _ = try syscalls.perform(.makeFolder, on: parent.path + "/" + staging) {
          syscalls.makeFolderIn(parent.number, staging, 0o700)
        }
      } catch {
        guard case .system(_, .exists, _) = error else { throw error }
      }
      do throws(LedgerError) {
        let folder = try Descriptor(
          opening: staging, in: parent, flags: OpenFlags.ownFolder, through: syscalls)
        try folder.lockWhereOffered()
        // Whoever had the lock before may have given the folder its name.
        guard try parent.status(of: staging).isSameFile(as: folder.status()) else {
          throw .busy(pid: nil)
        }
        return folder
      } catch {
        // Stays where something is in it.
        _ = syscalls.removeFolderIn(parent.number, staging)
        throw error
      }
    }
  }

  /// Gives the folder the mesa's name. An empty folder there is no obstacle.
  private func name() throws(CarryError) {
    do throws(LedgerError) {
      _ = try syscalls.perform(.write, on: parent.path + "/" + book.id) {
        syscalls.rename(parent.number, staging, book.id)
      }
    } catch {
      switch error {
      case .system(_, .exists, let path), .system(_, .notEmpty, let path): throw .occupied(path)
      default: throw .disk(error)
      }
    }
  }

  /// Takes away what a copy left that was broken off.
  private func wipe(_ folder: Descriptor) throws(CarryError) {
    try CarryError.ofDisk { () throws(LedgerError) in
      for place in MesaFolder.Place.allCases {
        guard
          let files = try? Descriptor(
            opening: place.rawValue, in: folder, flags: OpenFlags.ownFolder, through: syscalls)
        else { continue }
        for name in try files.names() { _ = syscalls.removeFileIn(files.number, name) }
        _ = syscalls.removeFolderIn(folder.number, place.rawValue)
      }
      for name in [BookFiles.bookName, BookFiles.headName] {
        _ = syscalls.removeFileIn(folder.number, name)
        _ = syscalls.removeFileIn(folder.number, name + MesaFolder.unsettled)
      }
    }
    let rest = try CarryError.ofDisk { () throws(LedgerError) in try folder.names() }
    guard rest.isEmpty else { throw .occupied(folder.path) }
  }
}

extension Descriptor {
  /// Takes the exclusive lock of an open file or folder until it is closed; nothing where the drive
  /// has none.
  ///
  /// - Throws: `busy`.
  func lockWhereOffered() throws(LedgerError) {
    do throws(LedgerError) {
      try BookLock(file: self).take(.exclusive, .brief)
    } catch {
      if case .busy = error { throw error }
    }
  }
}
