import Glibc

/// Every system call of this module: the one place that touches libc.
///
/// Each answers what the call answers, or the error number below zero, as the kernel itself does. Tests
/// put their own closures in place, so that each error can be forced at each call.
struct Syscalls: Sendable {
  /// A path, from a folder (``Syscalls/workingFolder`` for none), with flags and mode.
  var open: @Sendable (Int32, String, Int32, mode_t) -> Int
  var close: @Sendable (Int32) -> Int
  var inspect: @Sendable (Int32, inout FileStatus) -> Int
  /// What lies at a path from a folder now; a link is not followed.
  var inspectPath: @Sendable (Int32, String, inout FileStatus) -> Int
  var read: @Sendable (Int32, UnsafeMutableRawBufferPointer, Int) -> Int
  /// At the end of a file opened for appending.
  var append: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  var overwrite: @Sendable (Int32, UnsafeRawBufferPointer, Int) -> Int
  var truncate: @Sendable (Int32, Int) -> Int
  /// `fdatasync`.
  var syncData: @Sendable (Int32) -> Int
  /// `fsync`, for folders and new files.
  var sync: @Sendable (Int32) -> Int
  var lock: @Sendable (Int32, Int32) -> Int
  /// Waits so many milliseconds, and says how many have passed since some fixed moment.
  var pause: @Sendable (Int) -> Int
  /// Random bits that nobody foresees.
  var random: @Sendable () -> UInt64
  /// The number of this process.
  var process: @Sendable () -> Int
  var makeFolder: @Sendable (String, mode_t) -> Int
  var removeFile: @Sendable (String) -> Int
  /// One that lies in an open folder.
  var removeFileIn: @Sendable (Int32, String) -> Int
  /// From one name in an open folder to another.
  var rename: @Sendable (Int32, String, String) -> Int
  /// An empty one.
  var removeFolder: @Sendable (String) -> Int
  /// A folder within an open one.
  var makeFolderIn: @Sendable (Int32, String, mode_t) -> Int
  /// An empty one that lies in an open folder.
  var removeFolderIn: @Sendable (Int32, String) -> Int
  /// Adds the names in an open folder.
  var list: @Sendable (Int32, inout [String]) -> Int
  /// Drops the pages of a file from memory, so that reading goes to the disk.
  var forgetPages: @Sendable (Int32) -> Int
  var makeWatch: @Sendable () -> Int
  var watch: @Sendable (Int32, String) -> Int
  var drain: @Sendable (Int32) -> Int

  static let workingFolder = AT_FDCWD
  /// How often a call is made again that a signal broke off.
  static let patience = 100

  static let live = Syscalls(
    open: { folder, path, flags, mode in answer(Int(openat(folder, path, flags, mode))) },
    close: { answer(Int(Glibc.close($0))) },
    inspect: { file, status in inspectFile(file, &status) },
    inspectPath: { folder, path, status in inspectPath(folder, path, &status) },
    read: { answer(pread($0, $1.baseAddress, $1.count, off_t($2))) },
    append: { answer(write($0, $1.baseAddress, $1.count)) },
    overwrite: { answer(pwrite($0, $1.baseAddress, $1.count, off_t($2))) },
    truncate: { answer(Int(ftruncate($0, off_t($1)))) },
    syncData: { answer(Int(fdatasync($0))) },
    sync: { answer(Int(fsync($0))) },
    lock: { answer(Int(flock($0, $1))) },
    pause: { waited(milliseconds: $0) },
    random: { UInt64.random(in: 0...UInt64.max) },
    process: { Int(getpid()) },
    makeFolder: { answer(Int(mkdir($0, $1))) },
    removeFile: { answer(Int(unlink($0))) },
    removeFileIn: { answer(Int(unlinkat($0, $1, 0))) },
    rename: { answer(Int(renameat($0, $1, $0, $2))) },
    removeFolder: { answer(Int(rmdir($0))) },
    makeFolderIn: { answer(Int(mkdirat($0, $1, $2))) },
    removeFolderIn: { answer(Int(unlinkat($0, $1, AT_REMOVEDIR))) },
    list: { folder, names in listFolder(folder, &names) },
    forgetPages: { -Int(posix_fadvise($0, 0, 0, POSIX_FADV_DONTNEED)) },
    makeWatch: { answer(Int(inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK)))) },
    watch: { answer(Int(inotify_add_watch($0, $1, watchedChanges))) },
    drain: { drainWatch($0) })

  private static let watchedChanges = UInt32(IN_MODIFY | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF)

  private static func answer(_ value: Int) -> Int { value < 0 ? -Int(errno) : value }

  private static func inspectFile(_ file: Int32, _ status: inout FileStatus) -> Int {
    var raw = stat()
    let result = answer(Int(fstat(file, &raw)))
    if result >= 0 { status = FileStatus(raw) }
    return result
  }

  private static func inspectPath(
    _ folder: Int32, _ path: String, _ status: inout FileStatus
  ) -> Int {
    var raw = stat()
    let result = answer(Int(fstatat(folder, path, &raw, AT_SYMLINK_NOFOLLOW)))
    if result >= 0 { status = FileStatus(raw) }
    return result
  }

  /// Names that are not UTF-8 are left out: nothing of ours is called so.
  private static func listFolder(_ folder: Int32, _ names: inout [String]) -> Int {
    let own = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { return -Int(errno) }
    guard let stream = fdopendir(own) else {
      let error = -Int(errno)
      _ = Glibc.close(own)
      return error
    }
    defer { closedir(stream) }
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(validatingCString: $0)
        }
      }
      if let name, name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    return -Int(errno)
  }

  private static func waited(milliseconds: Int) -> Int {
    var time = timespec(
      tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    // A signal cuts the wait short, no more.
    if milliseconds > 0 { nanosleep(&time, nil) }
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private static func drainWatch(_ watch: Int32) -> Int {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      answer(Glibc.read(watch, buffer.baseAddress, buffer.count))
    }
  }
}

/// How a file is opened.
enum OpenFlags {
  private static let always = O_CLOEXEC | O_NOCTTY
  /// A file of ours is never a link, and a pipe in its place must not hold us up.
  private static let file = always | O_NOFOLLOW | O_NONBLOCK

  static let folder = always | O_RDONLY | O_DIRECTORY
  /// One of ours, which is never a link.
  static let ownFolder = folder | O_NOFOLLOW
  static let reading = file | O_RDONLY
  /// A file of the person's own, wherever a link leads.
  static let readingForeign = always | O_NONBLOCK | O_RDONLY
  static let appending = file | O_RDWR | O_APPEND
  static let appendingNew = appending | O_CREAT
  static let overwriting = file | O_RDWR | O_CREAT
  static let writingNew = file | O_WRONLY | O_CREAT | O_EXCL | O_APPEND
}

/// Locks of `flock`.
enum LockFlags {
  static let exclusive = LOCK_EX | LOCK_NB
  static let shared = LOCK_SH | LOCK_NB
  static let none = LOCK_UN
}
