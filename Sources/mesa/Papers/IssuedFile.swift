import Glibc
import Ledger
import Notation

/// A file in a folder beside the book, mode 0600, durable before it is named in the book.
struct IssuedFile {
  /// Within its folder.
  let name: String
  let path: String
  /// SHA-256, 64 hexadecimal digits.
  let digest: String

  /// Writes a new file beside its place, then puts it there.
  static func save(
    _ bytes: [UInt8], as name: String, inMesa folder: String, under kind: String = "emitidos"
  ) throws(PaperProblem) -> IssuedFile {
    let place = folder + "/" + kind
    mkdir(place, 0o700)
    let path = place + "/" + name
    let temporary = path + ".nuevo"
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(temporary, flags, 0o600)
    guard descriptor >= 0 else { throw .notSaved(path, Errno(rawValue: errno)) }
    var failure = write(bytes, to: descriptor)
    if failure == nil, fsync(descriptor) != 0 { failure = errno }
    close(descriptor)
    if failure == nil, rename(temporary, path) != 0 { failure = errno }
    if let failure {
      unlink(temporary)
      throw .notSaved(path, Errno(rawValue: failure))
    }
    sync(folder: place)
    return IssuedFile(
      name: name, path: path, digest: Digest.sha256(of: bytes).description)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      written += count
    }
    return nil
  }

  /// The name of the file must last too.
  private static func sync(folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
