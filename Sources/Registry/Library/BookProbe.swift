import Glibc
import Ledger

/// Asks for the stamps of the books in many folders, with one buffer for their paths.
struct BookProbe {
  private let folder: Int32
  private let tail = Array(("/" + LibraryFolder.bookName).utf8CString)
  private let headTail = Array(("/" + HeadFile.name).utf8CString)
  private var path: [CChar] = []

  init(folder: Int32) {
    self.folder = folder
  }

  /// The stamp of the book in the folder `name`; `nil` where there is none and never was.
  mutating func stamp(below name: UnsafeBufferPointer<UInt8>) -> BookStamp? {
    var status = stat()
    guard look(at: tail, below: name, &status) else {
      // A book that is gone, while its side file says that there was one.
      if errno == ENOENT, look(at: headTail, below: name, &status) { return .unseen }
      // A folder that may not be looked into, or on a disk that does not answer, is a mesa that cannot
      // be read, not one that is not there.
      return [ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG].contains(errno) ? nil : .unseen
    }
    return BookStamp(
      inode: Int(bitPattern: UInt(status.st_ino)), size: Int(status.st_size),
      modified: nanoseconds(status.st_mtim), changed: nanoseconds(status.st_ctim))
  }

  private mutating func look(
    at tail: [CChar], below name: UnsafeBufferPointer<UInt8>, _ status: inout stat
  ) -> Bool {
    path.removeAll(keepingCapacity: true)
    for byte in name { path.append(CChar(bitPattern: byte)) }
    path.append(contentsOf: tail)
    return fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  private func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}
