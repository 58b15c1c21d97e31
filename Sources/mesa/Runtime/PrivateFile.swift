import Glibc

/// Small files for nobody else's eyes: mode 0600, replaced whole.
enum PrivateFile {
  /// The bytes of a regular file of at most `limit` bytes; `nil` where there is none.
  static func read(_ path: String, limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      (0...limit).contains(Int(status.st_size))
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      filled += count
    }
    return Array(bytes.prefix(filled))
  }

  /// Writes a new file beside `path` and puts it in its place.
  static func replace(_ path: String, with bytes: [UInt8]) -> Bool {
    let temporary = path + ".nuevo"
    guard write(bytes, to: temporary, flags: O_CREAT | O_TRUNC), rename(temporary, path) == 0
    else {
      unlink(temporary)
      return false
    }
    return true
  }

  /// What tells a file from one that was put in its place.
  struct Identity: Equatable {
    fileprivate let number: UInt
    fileprivate let seconds: Int
    fileprivate let nanoseconds: Int
  }

  /// The identity of the file; `nil` where there is none.
  static func identity(_ path: String) -> Identity? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return Identity(
      number: UInt(status.st_ino), seconds: Int(status.st_ctim.tv_sec),
      nanoseconds: Int(status.st_ctim.tv_nsec))
  }

  /// Writes a file of mode 0600.
  static func write(_ bytes: [UInt8], to path: String, flags: Int32) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | flags, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }
}
