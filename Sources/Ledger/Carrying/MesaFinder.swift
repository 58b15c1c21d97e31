/// Finds the one mesa that a person means by a folder: the mesa's own, or one that holds no other.
enum MesaFinder {
  /// - Throws: `noFolder`, `noMesa`, `severalMesas`, `unfinished`.
  static func find(_ path: String, through syscalls: Syscalls) throws(CarryError) -> String {
    let folder = try open(path, through: syscalls)
    if holdsBook("", in: folder) { return path }
    let names = try CarryError.ofDisk { () throws(LedgerError) in try folder.names() }
    let unfinished = names.filter { $0.hasSuffix(Carrying.unfinished) }
    let mesas = names.filter { !unfinished.contains($0) && holdsBook($0 + "/", in: folder) }
    switch mesas.count {
    case 1: return path + "/" + mesas[0]
    case 0: throw unfinished.isEmpty ? .noMesa(path) : .unfinished(path)
    case _: throw .severalMesas(path, ids: mesas)
    }
  }

  static func open(_ path: String, through syscalls: Syscalls) throws(CarryError) -> Descriptor {
    do throws(LedgerError) {
      return try Descriptor(opening: path, flags: OpenFlags.folder, through: syscalls)
    } catch {
      switch error {
      case .system(.open, .noEntry, _), .system(.open, .notFolder, _): throw .noFolder(path)
      default: throw .disk(error)
      }
    }
  }

  private static func holdsBook(_ prefix: String, in folder: Descriptor) -> Bool {
    (try? folder.status(of: prefix + BookFiles.bookName)) != nil
  }
}
