import Notation

/// A mesa's folder while a copy is put into it.
///
/// Everything goes from one open folder: when a drive is pulled out, nothing is written to what then
/// lies under its path. Until ``settle()`` what lay there before is as it was.
final class Arrival {
  let folder: Descriptor
  let door: MesaFolder
  private(set) var files: [CarriedMesa.File] = []
  private(set) var lacking: [CarriedMesa.Lack] = []
  private var places: [MesaFolder.Place: Descriptor] = [:]
  private var madePlaces: [MesaFolder.Place] = []
  /// Files that this run put in a place where there was none.
  private var made: [(folder: Descriptor, name: String)] = []
  /// Files beside the place of another one of their name.
  private var staged: [(folder: Descriptor, from: String, to: String)] = []

  init(_ folder: Descriptor) {
    self.folder = folder
    door = MesaFolder(folder.path, through: folder.syscalls)
  }

  private var syscalls: Syscalls { folder.syscalls }

  /// Copies what lacks of the files beside `book`; a file that differs from one that lies here waits
  /// beside it.
  func take(_ files: [BesideFile], of book: SoundBook) throws(CarryError) {
    for file in files where try !holds(file) {
      guard let origin = try BesideFile.folder(file.place, of: book) else {
        lack(file, isMissing: true)
        continue
      }
      try take(file, from: origin)
    }
    for (named, file) in BesideFile.named(by: book) where file == nil {
      lacking.append(CarriedMesa.Lack(path: named.path, isMissing: false))
    }
  }

  private func take(_ file: BesideFile, from origin: Descriptor) throws(CarryError) {
    var isMissing = true
    for name in file.names {
      let original = try CarryError.ofDisk { () throws(LedgerError) in
        try Self.reader(name, in: origin)
      }
      guard let original else { continue }
      isMissing = false
      let target = try place(file.place)
      let copy = try FileCopy(original, file, in: target, door)
      guard file.digest == nil || copy.digest == file.digest else {
        _ = syscalls.removeFileIn(target.number, copy.staged)
        continue
      }
      try keep(copy, file, in: target)
      return
    }
    lack(file, isMissing: isMissing)
  }

  private func keep(
    _ copy: FileCopy, _ file: BesideFile, in target: Descriptor
  ) throws(CarryError) {
    staged.append((target, copy.staged, copy.name))
    try copy.readBack()
    let isNew = try CarryError.ofDisk { () throws(LedgerError) in
      try Self.reader(copy.name, in: target) == nil
    }
    if isNew {
      made.append((target, copy.name))
      try CarryError.ofDisk { () throws(LedgerError) in
        try door.settle(copy.staged, as: copy.name, in: target, digest: copy.digest)
      }
      staged.removeLast()
    }
    files.append(CarriedMesa.File(path: file.path, digest: copy.digest, bytes: copy.bytes))
  }

  private func lack(_ file: BesideFile, isMissing: Bool) {
    // Of what nobody names nobody misses anything.
    guard file.digest != nil else { return }
    lacking.append(CarriedMesa.Lack(path: file.path, isMissing: isMissing))
  }

  /// Whether the file lies here already.
  private func holds(_ file: BesideFile) throws(CarryError) -> Bool {
    guard let folder = try existing(file.place) else { return false }
    for name in Set([file.name, file.portableName]) {
      let found = try CarryError.ofDisk { () throws(LedgerError) in
        try Self.reader(name, in: folder).map { found throws(LedgerError) in
          try FileCopy.digest(of: found)
        }
      }
      if let found, file.digest == nil || found == file.digest { return true }
    }
    return false
  }

  /// Puts the files that wait in their places: from now on those that lay there are gone. What fails
  /// leaves them waiting.
  func settle() throws(CarryError) {
    for file in staged {
      try CarryError.ofDisk { () throws(LedgerError) in
        try door.put(file.from, as: file.to, in: file.folder)
        try file.folder.sync()
      }
    }
    staged = []
  }

  /// Takes away all that this run put here.
  func withdraw() {
    for file in staged { _ = syscalls.removeFileIn(file.folder.number, file.from) }
    for file in made { _ = syscalls.removeFileIn(file.folder.number, file.name) }
    for place in madePlaces { _ = syscalls.removeFolderIn(folder.number, place.rawValue) }
  }

  /// One of the folders, made where it is missing.
  private func place(_ place: MesaFolder.Place) throws(CarryError) -> Descriptor {
    if let open = places[place] { return open }
    if let there = try existing(place) { return there }
    return try CarryError.ofDisk { () throws(LedgerError) in
      _ = try syscalls.perform(.makeFolder, on: folder.path + "/" + place.rawValue) {
        syscalls.makeFolderIn(folder.number, place.rawValue, 0o700)
      }
      madePlaces.append(place)
      try folder.sync()
      let made = try Descriptor(
        opening: place.rawValue, in: folder, flags: OpenFlags.ownFolder, through: syscalls)
      places[place] = made
      return made
    }
  }

  private func existing(_ place: MesaFolder.Place) throws(CarryError) -> Descriptor? {
    if let open = places[place] { return open }
    do throws(LedgerError) {
      let found = try Descriptor(
        opening: place.rawValue, in: folder, flags: OpenFlags.ownFolder, through: syscalls)
      places[place] = found
      return found
    } catch {
      if case .system(.open, .noEntry, _) = error { return nil }
      throw .disk(error)
    }
  }

  /// A file of ours; `nil` where there is none, or none could be called so on this drive.
  static func reader(
    _ name: String, in folder: Descriptor
  ) throws(LedgerError) -> Descriptor? {
    do throws(LedgerError) {
      let file = try Descriptor(
        opening: name, in: folder, flags: OpenFlags.reading, through: folder.syscalls)
      let kind = try file.status().kind
      guard kind == .regular else { throw .notAFile(file.path, kind) }
      return file
    } catch {
      switch error {
      case .system(.open, .noEntry, _), .system(.open, .invalid, _): return nil
      case .system(.open, .symbolicLink, let path): throw .notAFile(path, .symbolicLink)
      default: throw error
      }
    }
  }
}
