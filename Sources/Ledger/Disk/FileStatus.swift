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

  /// Whether two descriptors have the same file open.
  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && number == other.number
  }
}
