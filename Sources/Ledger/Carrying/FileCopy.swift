import Notation

/// A copy of one file: written beside its place and synced.
struct FileCopy {
  /// The name that it shall have: another one where the drive does not take its own.
  let name: String
  /// Under which it lies as yet.
  let staged: String
  let digest: Digest
  let bytes: Int
  private let folder: Descriptor

  /// Copies piece by piece, so that a large scan takes no memory.
  init(
    _ original: Descriptor, _ file: BesideFile, in folder: Descriptor, _ door: MesaFolder
  ) throws(CarryError) {
    self.folder = folder
    var (digest, bytes) = (Digest.none, 0)
    func copy(as name: String) throws(LedgerError) -> String {
      try door.temporary(for: name, in: folder) { copy throws(LedgerError) in
        var stream = DigestStream()
        bytes = 0
        try original.eachChunk { chunk throws(LedgerError) in
          stream.add(chunk)
          bytes += chunk.count
          try copy.append(Array(chunk))
        }
        digest = stream.end()
      }
    }
    var name = file.name
    do throws(LedgerError) {
      staged = try copy(as: name)
    } catch {
      guard case .system(.open, .invalid, _) = error, name != file.portableName else {
        throw .disk(error)
      }
      name = file.portableName
      staged = try CarryError.ofDisk { () throws(LedgerError) in try copy(as: file.portableName) }
    }
    (self.name, self.digest, self.bytes) = (name, digest, bytes)
  }

  /// Reads what is on the disk now, past what the system remembers of it.
  ///
  /// - Throws: `notAsWritten`.
  func readBack() throws(CarryError) {
    let found = try CarryError.ofDisk { () throws(LedgerError) in
      try Self.digest(
        of: Descriptor(
          opening: staged, in: folder, flags: OpenFlags.reading, through: folder.syscalls))
    }
    guard found == digest else { throw .notAsWritten(folder.path + "/" + name) }
  }

  static func digest(of file: Descriptor) throws(LedgerError) -> Digest {
    _ = file.syscalls.forgetPages(file.number)
    return try file.digest()
  }
}
