import Glibc

/// A file that a person or an institution wrote: read whole, and never waited for.
enum OwnFile {
  /// - Parameter limit: most bytes that it may have; more of them are `EFBIG`.
  static func bytes(of path: String, limit: Int) -> Result<[UInt8], InputFailure> {
    // A pipe in the place of a file must not hold the program.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .failure(InputFailure(code: errno)) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .failure(InputFailure(code: errno)) }
      if count == 0 { return .success(bytes) }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit { return .failure(InputFailure(code: EFBIG)) }
    }
  }
}
