import Glibc

/// The place of the index, looked at before SQLite opens anything there.
///
/// SQLite waits for ever at a pipe in place of its journal, follows the journal mode that a file
/// names, and reads a file of any size. So only a file of the kind that the index is comes to it.
struct IndexFile {
  let path: String
  /// The largest that the file may be, in bytes.
  let limit: Int

  init(path: String, limit: Int) {
    self.path = path
    self.limit = limit
  }

  /// What stands there.
  enum State: Hashable, Sendable {
    case missing
    /// A file that may be the index.
    case file
    /// Something that never was the index and can be replaced by it.
    case stranger
    /// Something that is not ours to take away: a folder, a link, a pipe; or none may be seen.
    case obstacle
  }

  /// Files that SQLite puts beside: the first one is ours, the others belong to another journal mode.
  private static let journal = "-journal"
  private static let foreign = ["-wal", "-shm"]

  var state: State {
    let main = look(at: path)
    let journal = look(at: path + Self.journal)
    let foreign = Self.foreign.map { look(at: path + $0) }
    let all = [main, journal] + foreign
    if all.contains(.unseen) || all.contains(.folder) || main == .other { return .obstacle }
    let isClean = foreign.allSatisfy { $0 == .nothing }
    switch main {
    case .nothing: return isClean && journal == .nothing ? .missing : .stranger
    case .file where isClean && (journal == .file || journal == .nothing):
      return hasOurHeader ? .file : .stranger
    case .file, .oddFile, .other, .folder, .unseen: return .stranger
    }
  }

  /// Takes away what stands there; what is linked to stays.
  ///
  /// - Returns: whether nothing is left.
  func remove() -> Bool {
    for end in [Self.journal] + Self.foreign + [""] {
      guard unlink(path + end) == 0 || errno == ENOENT else { return false }
    }
    return true
  }

  /// Makes an empty file for its owner alone where there is none: SQLite would let all read it, and
  /// names of cases are nobody else's business.
  func make() -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    guard file >= 0 else { return false }
    close(file)
    return look(at: path) == .file
  }

  private enum Kind {
    case nothing, file
    /// A file too large, or one that has another name elsewhere.
    case oddFile
    case folder
    /// A link, a pipe, a socket, a device.
    case other
    case unseen
  }

  private func look(at path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return errno == ENOENT ? .nothing : .unseen }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return status.st_nlink == 1 && status.st_size <= limit ? .file : .oddFile
    case S_IFDIR: return .folder
    case _: return .other
    }
  }

  /// Whether the file is empty, or a database with a rollback journal.
  private var hasOurHeader: Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    // One that may not be read is told by SQLite.
    guard file >= 0 else { return true }
    defer { close(file) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 100) { bytes in
      let count = read(file, bytes.baseAddress, bytes.count)
      guard count != 0 else { return true }
      return count == bytes.count && bytes[18] == 1 && bytes[19] == 1
        && bytes.prefix(16).elementsEqual("SQLite format 3\0".utf8)
    }
  }
}
