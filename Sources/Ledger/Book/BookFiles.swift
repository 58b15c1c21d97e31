import Notation

/// The open files of one mesa's folder.
struct BookFiles {
  /// The book itself.
  static let bookName = "libro.jsonl"
  /// The side file with head and count.
  static let headName = "libro.cabeza"
  /// Beginning of the name under which a torn tail is set aside.
  static let tailName = "libro.cola"

  let folder: Descriptor
  /// What the folder is, to tell it from another one in its place.
  let folderStatus: FileStatus
  let book: Descriptor
  /// `nil` where there is none or it may not be written.
  let head: Descriptor?
  /// Why it cannot be written over, where it cannot.
  let headFailure: Errno?
  /// True where something stands in its place that cannot be read as a file.
  let headIsBlocked: Bool
  /// `nil` where nothing stands in the way of writing.
  private(set) var obstacle: Condition.Reason?
  /// What became of the lock that was asked for.
  let standing: LockStanding

  /// Opens what is in `path` and asks for the lock, of which the caller lets go.
  ///
  /// - Parameter lock: which; ``LockRequest/exclusive`` also makes an empty book where there is none.
  init(
    _ path: String, for access: Access, lock: LockRequest = .shared, through syscalls: Syscalls
  ) throws(LedgerError) {
    do throws(LedgerError) {
      folder = try Descriptor(opening: path, flags: OpenFlags.folder, through: syscalls)
      folderStatus = try folder.status()
      let (book, obstacle) = try Self.openBook(in: folder, for: access, isNew: lock == .exclusive)
      self.book = book
      standing = try lock.ask(of: BookLock(file: book))
      if case .notOffered(let errno) = standing, obstacle == nil {
        self.obstacle = .failed(.lock, errno)
      } else {
        self.obstacle = obstacle
      }
    } catch {
      throw Self.explained(error, path)
    }
    let opening = SideFile.open(in: folder, forWriting: obstacle == nil)
    head = opening.file
    headFailure = opening.failure
    headIsBlocked = opening.isBlocked
    // What the book has lost at its end only the side file tells: unread, nothing is written on.
    if headIsBlocked, obstacle == nil { obstacle = .headFileBlocked }
  }

  var lock: BookLock { BookLock(file: book) }

  private static func openBook(
    in folder: Descriptor, for access: Access, isNew: Bool
  ) throws(LedgerError) -> (Descriptor, Condition.Reason?) {
    let syscalls = folder.syscalls
    func open(_ flags: Int32) throws(LedgerError) -> Descriptor {
      let file = try Descriptor(
        opening: bookName, in: folder, flags: flags, mode: 0o600, through: syscalls)
      let kind = try file.status().kind
      guard kind == .regular else { throw .notABook(file.path, kind) }
      return file
    }
    guard access == .writing else { return (try open(OpenFlags.reading), .requested) }
    do throws(LedgerError) {
      return (try open(isNew ? OpenFlags.appendingNew : OpenFlags.appending), nil)
    } catch {
      guard !isNew, let obstacle = error.writingObstacle else { throw error }
      return (try open(OpenFlags.reading), obstacle)
    }
  }

  private static func explained(_ error: LedgerError, _ path: String) -> LedgerError {
    guard case .system(.open, let errno, let place) = error else { return error }
    switch errno {
    case .noEntry: return .missing(path)
    case .symbolicLink: return .notABook(place, .symbolicLink)
    case .isFolder: return .notABook(place, .folder)
    case .notFolder, .noDevice: return .notABook(place, .other)
    default: return error
    }
  }

  /// What the side file says.
  func headKeeping() -> HeadKeeping {
    guard let head else { return headIsBlocked ? .blocked : .missing }
    var found = HeadKeeping.missing
    // A second look, since the writer of the book may be at it.
    for _ in 0..<2 {
      var bytes = [UInt8](repeating: 0, count: HeadRecord.size + 1)
      let count = (try? head.read(into: &bytes, at: 0)) ?? 0
      if let record = HeadRecord(Array(bytes.prefix(count))) { return .record(record) }
      let isBlank = bytes.allSatisfy { $0 == 0 }
      found = count == 0 ? .missing : isBlank ? .blank : .altered
    }
    return found
  }

  /// Writes the side file over; the error where that fails.
  func keep(_ record: HeadRecord) -> Errno? {
    if let headFailure { return headFailure }
    guard let head else { return .noEntry }
    let bytes = record.bytes
    do throws(LedgerError) {
      let count = try head.syscalls.perform(.write, on: head.path) {
        bytes.withUnsafeBytes { head.syscalls.overwrite(head.number, $0, 0) }
      }
      return count == bytes.count ? nil : .noSpace
    } catch {
      guard case .system(_, let errno, _) = error else { return .inputOutput }
      return errno
    }
  }

}

extension LedgerError {
  /// For errors in spite of which a book can still be read.
  var writingObstacle: Condition.Reason? {
    guard case .system(_, let errno, _) = self else { return nil }
    switch errno {
    case .noPermission, .notPermitted: return .noPermission
    case .readOnlyFileSystem: return .readOnlyFileSystem
    default: return nil
    }
  }
}
