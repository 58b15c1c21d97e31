/// Makes folders that outlast a power cut.
enum NewFolder {
  /// Makes the folder and those above it that are missing; one that is there already is fine.
  ///
  /// - Returns: whether the folder itself was made just now.
  @discardableResult
  static func make(_ path: String, through syscalls: Syscalls) throws(LedgerError) -> Bool {
    do throws(LedgerError) {
      _ = try syscalls.perform(.makeFolder, on: path) { syscalls.makeFolder(path, 0o700) }
    } catch {
      guard case .system(_, let errno, _) = error else { throw error }
      if errno == .exists { return false }
      guard errno == .noEntry, let parent = parent(of: path) else { throw error }
      try make(parent, through: syscalls)
      _ = try syscalls.perform(.makeFolder, on: path) { syscalls.makeFolder(path, 0o700) }
    }
    try sync(parent(of: path) ?? ".", through: syscalls)
    return true
  }

  /// Brings the names in a folder to disk.
  static func sync(_ path: String, through syscalls: Syscalls) throws(LedgerError) {
    try Descriptor(opening: path, flags: OpenFlags.folder, through: syscalls).sync()
  }

  /// The folder in which `path` lies; `nil` for the root and for a plain name.
  private static func parent(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
    return String(path[..<slash])
  }
}
