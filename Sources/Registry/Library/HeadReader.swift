import Glibc
import Ledger

/// Asks the side files of many mesas whether their books end as they did when they were read.
///
/// Three system calls a mesa, with one buffer for all paths. Anything else than a side file in its
/// place is no witness; a pipe there makes nobody wait.
final class HeadReader {
  private let folder: Int32
  private let tail: [CChar]
  private var path: [CChar] = []

  /// - Parameter root: the folder of the library.
  init(root: String) {
    folder = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    tail = Array(("/" + HeadFile.name).utf8CString)
  }

  deinit {
    if folder >= 0 { close(folder) }
  }

  /// Whether the side file in the mesa's folder names the folio and the head of this row.
  func vouches(for row: IndexedSummary) -> Bool {
    guard folder >= 0 else { return false }
    path.removeAll(keepingCapacity: true)
    for byte in row.summary.id.utf8 { path.append(CChar(bitPattern: byte)) }
    path.append(contentsOf: tail)
    let file = openat(folder, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return withUnsafeTemporaryAllocation(byteCount: HeadFile.size + 1, alignment: 1) { buffer in
      let count = read(file, buffer.baseAddress, buffer.count)
      guard count == HeadFile.size else { return false }
      return HeadFile.says(
        UnsafeRawBufferPointer(rebasing: buffer[..<count]), folios: row.summary.folios,
        head: row.head)
    }
  }
}
