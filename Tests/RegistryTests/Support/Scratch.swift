import Foundation

/// A folder of its own for one test, gone with it.
final class Scratch {
  let path: String

  init() throws {
    // Memory where there is some: thousands of small books are made here.
    let root = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    path = root + "/mesa-registry-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Path of the index of a library in this folder.
  var index: String { path + "/indice.sqlite" }

  func book(_ id: String) -> String { path + "/" + id + "/libro.jsonl" }

  func read(_ file: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file)) }

  func write(_ data: Data, to file: String) throws {
    try data.write(to: URL(fileURLWithPath: file))
  }
}
