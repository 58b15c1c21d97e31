import Notation

/// The folder of one mesa: the one door through which anything is written in it.
///
/// Beside the book there lie in it, each for the owner alone (folders 0700, files 0600):
///
/// | name | what |
/// |---|---|
/// | `emitidos/` | what was issued or taken to signature |
/// | `adjuntos/` | files that were attached, named by their digest |
/// | `borradores.conf` | what was typed and not saved yet |
/// | `sala.cerrojo` | when the clock of a session was last seen; the lock of the window that runs a session (``RoomLock``) |
///
/// A file is written beside its place, synced, and put there by its name, which is synced as well. Where
/// a link, a pipe, a folder or a device stands in a file's place it is left alone and named.
public struct MesaFolder: Sendable {
  /// The folders within it.
  public enum Place: String, Sendable, CaseIterable {
    case issued = "emitidos"
    case attached = "adjuntos"
  }

  public let path: String
  let syscalls: Syscalls

  public init(_ path: String) { self.init(path, through: .live) }

  init(_ path: String, through syscalls: Syscalls) {
    self.path = path
    self.syscalls = syscalls
  }

  /// What was typed in the forms of this mesa and not saved yet.
  public var drafts: PrivateFile { PrivateFile(path + "/borradores.conf", through: syscalls) }

  /// Writes a file, over one of the same name if there is one; it is durable on return.
  @discardableResult
  public func save(
    _ bytes: [UInt8], as name: String, in place: Place
  ) throws(LedgerError) -> KeptFile {
    try replace(name, in: try folder(place)) { file throws(LedgerError) in
      try file.append(bytes)
      return Digest.sha256(of: bytes)
    }
  }

  /// Copies the file at `source` to `adjuntos`, under its digest with the ending of its name.
  ///
  /// The copy goes piece by piece, so that a large scan takes no memory.
  ///
  /// - Throws: `notAFile` where there is something else than a file, `empty`, `changedWhileRead`
  ///   where another program wrote to it meanwhile, `tooLarge`, `system`.
  public func attach(_ source: String) throws(LedgerError) -> KeptFile {
    let original = try Descriptor(
      opening: source, flags: OpenFlags.readingForeign, through: syscalls)
    let before = try original.status()
    guard before.kind == .regular else { throw .notAFile(source, before.kind) }
    guard before.size > 0 else { throw .empty(source) }
    guard before.size <= Self.largest else {
      throw .tooLarge(source, bytes: before.size, limit: Self.largest)
    }
    let folder = try folder(.attached)
    var digest = Digest.none
    // No lock is held meanwhile: two windows may each be copying.
    let own = "adjunto-\(syscalls.process())"
    let copy = try temporary(for: own, in: folder) { file throws(LedgerError) in
      digest = try Self.copy(original, to: file, expecting: before)
    }
    let kept = KeptFile.nameOfAttached(digest, source)
    return try settle(copy, as: kept, in: folder, digest: digest)
  }

  /// The bytes of a file of at most `limit` bytes; `nil` where there is none.
  public func read(
    _ name: String, in place: Place, upTo limit: Int
  ) throws(LedgerError) -> [UInt8]? {
    guard let file = try reader(name, in: place) else { return nil }
    let size = try file.status().size
    guard size <= limit else { throw .tooLarge(file.path, bytes: size, limit: limit) }
    return try file.readAll(size)
  }

  /// The digest of a file, read piece by piece; `nil` where there is none.
  public func digest(of name: String, in place: Place) throws(LedgerError) -> Digest? {
    try reader(name, in: place)?.digest()
  }

  /// How the name of a file ends that is not in its place yet.
  static let unsettled = ".nuevo"

  /// Most bytes of a file that is attached: no scan is near it.
  public static let largest = 2 << 30

  private func reader(_ name: String, in place: Place) throws(LedgerError) -> Descriptor? {
    do throws(LedgerError) {
      let folder = try Descriptor(
        opening: path + "/" + place.rawValue, flags: OpenFlags.ownFolder, through: syscalls)
      let file = try Descriptor(
        opening: name, in: folder, flags: OpenFlags.reading, through: syscalls)
      let kind = try file.status().kind
      guard kind == .regular else { throw .notAFile(file.path, kind) }
      return file
    } catch {
      switch error {
      case .system(.open, .noEntry, _): return nil
      case .system(.open, .symbolicLink, let path): throw .notAFile(path, .symbolicLink)
      case .system(.open, .notFolder, let path), .system(.open, .noDevice, let path):
        throw .notAFile(path, .other)
      default: throw error
      }
    }
  }
}

extension MesaFolder {
  /// One of the folders, made where it is missing.
  private func folder(_ place: Place) throws(LedgerError) -> Descriptor {
    let path = path + "/" + place.rawValue
    try NewFolder.make(path, through: syscalls)
    do throws(LedgerError) {
      return try Descriptor(opening: path, flags: OpenFlags.ownFolder, through: syscalls)
    } catch {
      switch error {
      case .system(.open, .symbolicLink, _): throw .notAFile(path, .symbolicLink)
      case .system(.open, .notFolder, _): throw .notAFile(path, .other)
      default: throw error
      }
    }
  }

  func replace(
    _ name: String, in folder: Descriptor,
    _ write: (Descriptor) throws(LedgerError) -> Digest
  ) throws(LedgerError) -> KeptFile {
    try checkPlace(name, in: folder)
    var digest = Digest.none
    let copy = try temporary(for: name, in: folder) { file throws(LedgerError) in
      digest = try write(file)
    }
    return try settle(copy, as: name, in: folder, digest: digest)
  }

  /// What is no file is never replaced: somebody put it there.
  func checkPlace(_ name: String, in folder: Descriptor) throws(LedgerError) {
    do throws(LedgerError) {
      let kind = try folder.status(of: name).kind
      guard kind == .regular else { throw .notAFile(folder.path + "/" + name, kind) }
    } catch {
      if case .system(.inspect, .noEntry, _) = error { return }
      throw error
    }
  }

  /// A synced file beside its place; taken away again where writing it fails.
  func temporary(
    for name: String, in folder: Descriptor, _ write: (Descriptor) throws(LedgerError) -> Void
  ) throws(LedgerError) -> String {
    let temporary = name + Self.unsettled
    // What a run left that was killed. A folder in its place stays, and opening says so.
    _ = syscalls.removeFileIn(folder.number, temporary)
    do throws(LedgerError) {
      let file = try Descriptor(
        opening: temporary, in: folder, flags: OpenFlags.writingNew, mode: 0o600, through: syscalls)
      try write(file)
      try file.sync()
      return temporary
    } catch {
      _ = syscalls.removeFileIn(folder.number, temporary)
      throw error
    }
  }

  @discardableResult
  func settle(
    _ temporary: String, as name: String, in folder: Descriptor, digest: Digest
  ) throws(LedgerError) -> KeptFile {
    do throws(LedgerError) {
      try put(temporary, as: name, in: folder)
    } catch {
      _ = syscalls.removeFileIn(folder.number, temporary)
      throw error
    }
    try folder.sync()
    return KeptFile(name: name, path: folder.path + "/" + name, digest: digest)
  }

  /// Gives a file its name; nothing is lost where that fails.
  func put(
    _ temporary: String, as name: String, in folder: Descriptor
  ) throws(LedgerError) {
    try checkPlace(name, in: folder)
    _ = try syscalls.perform(.write, on: folder.path + "/" + name) {
      syscalls.rename(folder.number, temporary, name)
    }
  }

  private static func copy(
    _ original: Descriptor, to file: Descriptor, expecting before: FileStatus
  ) throws(LedgerError) -> Digest {
    var (stream, size) = (DigestStream(), 0)
    try original.eachChunk { chunk throws(LedgerError) in
      stream.add(chunk)
      size += chunk.count
      guard size <= before.size else { throw .changedWhileRead(original.path) }
      try file.append(Array(chunk))
    }
    let after = try original.status()
    guard size == before.size, after.size == size, after.changed == before.changed else {
      throw .changedWhileRead(original.path)
    }
    return stream.end()
  }
}
