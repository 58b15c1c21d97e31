import Glibc
import Ledger

/// The theme files of the person's own folder.
struct ThemeFolder {
  struct File {
    let id: String
    let path: String
    let bytes: [UInt8]
  }

  /// No theme is near this size; a stranger's file must not fill the memory.
  private static let limit = 1 << 20

  /// The readable files in the order of their names, and those that are not.
  let files: [File]
  let unreadable: [(path: String, number: Errno)]

  init(_ folder: String) {
    var files: [File] = []
    var unreadable: [(path: String, number: Errno)] = []
    for name in Self.names(in: folder).sorted() {
      let path = folder + "/" + name
      switch OwnFile.bytes(of: path, limit: Self.limit) {
      case .success(let bytes):
        files.append(File(id: String(name.dropLast(6)), path: path, bytes: bytes))
      case .failure(let failure):
        unreadable.append((path, Errno(rawValue: failure.code)))
      }
    }
    self.files = files
    self.unreadable = unreadable
  }

  /// Names that end in `.theme`; none where there is no folder.
  private static func names(in folder: String) -> [String] {
    PrivateFolder.names(in: folder).filter { $0.hasSuffix(".theme") && !$0.hasPrefix(".") }
  }

}
