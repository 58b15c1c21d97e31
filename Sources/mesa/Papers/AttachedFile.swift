import Glibc
import Ledger
import Notation

/// A file kept beside the book in `adjuntos/`, named by its digest so that it cannot be swapped.
struct AttachedFile {
  /// What the person called it.
  let name: String
  let digest: String

  /// No scan is near this size.
  static let limit = 200 << 20

  /// What it is called in `adjuntos`.
  var storedName: String {
    let ending = name.split(separator: ".").dropFirst().last.map { ".\($0.prefix(10))" } ?? ""
    return digest + ending
  }

  /// Copies the file at `path`; `nil` where it cannot be read or kept.
  static func take(_ path: String, intoMesa folder: String) -> AttachedFile? {
    guard let bytes = PrivateFile.read(expanded(path), limit: limit), !bytes.isEmpty else {
      return nil
    }
    let digest = Digest.sha256(of: bytes).description
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let file = AttachedFile(name: name, digest: digest)
    let stored = try? IssuedFile.save(
      bytes, as: file.storedName, inMesa: folder, under: "adjuntos")
    return stored == nil ? nil : file
  }

  /// People write `~/escáner.pdf`.
  private static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst(1)
  }
}
