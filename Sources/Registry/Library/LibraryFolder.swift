import Glibc
import Ledger

/// The folder that holds the mesas, one folder each.
struct LibraryFolder {
  /// Name of the book within a mesa's folder.
  static let bookName = "libro.jsonl"

  /// A mesa's folder and the stamp of its book.
  struct Entry {
    let id: String
    let stamp: BookStamp
  }

  let path: String
  /// Whether the person said that the mesas lie here.
  var isChosen = false

  /// Every folder with a book in it, or with the side file of one that is gone, in no order; none where the library does not exist yet.
  ///
  /// Hidden folders are left out, and names that are not UTF-8, which nobody could type.
  func entries() throws(LibraryError) -> [Entry] {
    guard let folder = try open() else {
      if isChosen, !Self.exists(parent) { throw .missing(path) }
      return []
    }
    defer { closedir(folder) }
    var entries: [Entry] = []
    var probe = BookProbe(folder: dirfd(folder))
    // What `readdir` leaves as it is at the end of a folder that could be read to its end.
    errno = 0
    while let entry = readdir(folder) {
      defer { errno = 0 }
      // Where the kernel tells the kind: files such as the index are not asked for a book.
      guard entry.pointee.d_type != UInt8(DT_REG) else { continue }
      guard let name = Self.name(of: entry), let stamp = probe.stamp(below: name) else { continue }
      let id = String(decoding: name, as: UTF8.self)
      // What is not UTF-8 was repaired, and so grew or changed.
      guard name.allSatisfy({ $0 < 0x80 }) || id.utf8.elementsEqual(name) else { continue }
      entries.append(Entry(id: id, stamp: stamp))
    }
    if errno != 0 { throw .system(Errno(rawValue: errno), path: path) }
    return entries
  }

  /// Whether the library can be listed, or does not exist yet.
  func check() throws(LibraryError) {
    if let folder = try open() { closedir(folder) }
  }

  /// Whether the folder is there.
  var exists: Bool { Self.exists(path) }

  /// Whether its disk takes no writing at all, whoever asks.
  var isOnReadOnlyDisk: Bool { access(path, W_OK) != 0 && errno == EROFS }

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The folder in which it lies.
  private var parent: String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// Whether there is a book in the folder of this name.
  func holds(_ id: String) throws(LibraryError) -> Bool { try entry(id) != nil }

  /// The folder of this name; `nil` where there is no book in it.
  func entry(_ id: String) throws(LibraryError) -> Entry? {
    guard !id.isEmpty, !id.hasPrefix("."), !id.utf8.contains(0x2F), !id.utf8.contains(0) else {
      return nil
    }
    guard let folder = try open() else { return nil }
    defer { closedir(folder) }
    var probe = BookProbe(folder: dirfd(folder))
    return Array(id.utf8).withUnsafeBufferPointer { probe.stamp(below: $0) }
      .map { Entry(id: id, stamp: $0) }
  }

  private func open() throws(LibraryError) -> OpaquePointer? {
    if let folder = opendir(path) { return folder }
    let errno = Errno(rawValue: errno)
    switch errno {
    case .noEntry: return nil
    case .notFolder: throw .notAFolder(path)
    default: throw .system(errno, path: path)
    }
  }

  /// The bytes of an entry's name; `nil` for a hidden one.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> UnsafeBufferPointer<UInt8>? {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
    guard start.pointee != UInt8(ascii: ".") else { return nil }
    let count = strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
    return UnsafeBufferPointer(start: start, count: count)
  }
}
