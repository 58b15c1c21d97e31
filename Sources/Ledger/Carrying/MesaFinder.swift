import Dialogue

/// Finds the one mesa that a person means by a folder: the mesa's own, or one that holds no other.
enum MesaFinder {
  /// - Throws: `noFolder`, `noMesa`, `severalMesas`, `unfinished`.
  static func find(_ path: String, through syscalls: Syscalls) throws(CarryError) -> String {
    let folder = try open(path, through: syscalls)
    if standing("", in: folder) == .here { return path }
    let names = try CarryError.ofDisk { () throws(LedgerError) in try folder.names() }
    let unfinished = names.filter { $0.hasSuffix(Carrying.unfinished) }
    let others = names.filter { !unfinished.contains($0) }
    let mesas = others.filter { standing($0 + "/", in: folder) == .here }
    if let mesa = mesas.first, mesas.count == 1 { return path + "/" + mesa }
    guard mesas.isEmpty else { throw .severalMesas(path, ids: mesas) }
    // Such as that of another user, on a stick that keeps modes.
    let closed = others.first {
      MesaIdentity.isValid($0) && standing($0 + "/", in: folder) == .closed
    }
    if let closed { throw .disk(.system(.open, .noPermission, path: path + "/" + closed)) }
    throw unfinished.isEmpty ? .noMesa(path) : .unfinished(path)
  }

  /// The folder to carry to. Where the mesa's own copy is meant, as ``find(_:through:)`` takes it, that is
  /// the folder which holds it.
  ///
  /// - Throws: `insideMesa`, `noFolder`.
  static func target(
    _ path: String, of id: String, through syscalls: Syscalls
  ) throws(CarryError) -> Descriptor {
    let folder = try open(path, through: syscalls)
    guard standing("", in: folder) == .here else { return folder }
    guard path != id else { return try open(".", through: syscalls) }
    guard path.hasSuffix("/" + id) else { throw .insideMesa(path) }
    let parent = String(path.dropLast(id.count + 1))
    return try open(parent.isEmpty ? "/" : parent, through: syscalls)
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

  /// Whether a book is there, is not, or may be in a folder that one may not look into.
  private enum Standing {
    case here, missing, closed
  }

  private static func standing(_ prefix: String, in folder: Descriptor) -> Standing {
    do throws(LedgerError) {
      _ = try folder.status(of: prefix + BookFiles.bookName)
      return .here
    } catch {
      if case .system(_, .noPermission, _) = error { return .closed }
      return .missing
    }
  }
}
