import Glibc
import Ledger
import Notation

/// A table in a file, as its bytes are on the disk.
struct TableFile {
  /// In what the letters are written.
  enum Encoding: String, CaseIterable {
    case utf8 = "utf-8"
    case latin1 = "latin-1"
  }

  /// Without its folder.
  let name: String
  let bytes: [UInt8]
  let digest: Digest

  /// A country's cases of ten years are a tenth of it.
  static let limit = 64 << 20

  init(path: String) throws(Problem) {
    name = path.split(separator: "/").last.map(String.init) ?? path
    // A pipe in the place of a file must not hold the program.
    let descriptor = open(Paths.expanded(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(.open, Errno(rawValue: errno), path: path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(.read, Errno(rawValue: errno), path: path) }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > Self.limit { throw .system(.read, Errno(rawValue: EFBIG), path: path) }
    }
    self.bytes = bytes
    digest = Digest.sha256(of: bytes)
  }

  /// `nil` where the bytes are not in this encoding.
  func text(in encoding: Encoding) -> String? {
    switch encoding {
    case .utf8: String(validating: bytes, as: UTF8.self)
    case .latin1:
      String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
  }
}
