import Glibc

/// What sort of thing a path leads to.
public enum FileKind: String, Hashable, Sendable {
  case regular, folder, pipe, symbolicLink, other
}

/// What `fstat` says of a file.
struct FileStatus {
  var kind: FileKind = .other
  /// Bytes.
  var size = 0
  /// Names that lead to the file; 0 once it was deleted.
  var links = 0
  var device: UInt64 = 0
  var number: UInt64 = 0
  /// When it was last changed, in nanoseconds; its content or what is known of it.
  var changed = 0
  /// Who may do what: the nine lowest bits.
  var mode: UInt32 = 0

  /// Whether nobody but the owner may read it; false on a drive that keeps no modes.
  var isPrivate: Bool { mode & 0o077 == 0 }

  /// Whether two descriptors have the same file open.
  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && number == other.number
  }
}

extension FileStatus {
  init(_ raw: stat) {
    let kind: FileKind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFIFO: .pipe
      case S_IFLNK: .symbolicLink
      default: .other
      }
    self.init(
      kind: kind, size: Int(raw.st_size), links: Int(raw.st_nlink), device: UInt64(raw.st_dev),
      number: UInt64(raw.st_ino),
      changed: Int(raw.st_ctim.tv_sec) * 1_000_000_000 + Int(raw.st_ctim.tv_nsec),
      mode: raw.st_mode & 0o777)
  }
}
