import Glibc
import Testing

@testable import Ledger

/// What may stand in a file's place.
enum StrangeThing: CaseIterable {
  case pipe, link, folder, socket

  var kind: FileKind {
    switch self {
    case .pipe: .pipe
    case .link: .symbolicLink
    case .folder: .folder
    case .socket: .other
    }
  }

  func make(at path: String) throws {
    let answer =
      switch self {
      case .pipe: mkfifo(path, 0o600)
      case .link: symlink("/dev/full", path)
      case .folder: mkdir(path, 0o700)
      case .socket: mknod(path, S_IFSOCK | 0o600, 0)
      }
    try #require(answer == 0, "\(self) at \(path)")
  }

  func isUntouched(at path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    return FileStatus(status).kind == kind
  }
}
