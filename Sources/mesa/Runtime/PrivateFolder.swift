import Glibc

/// A folder for nobody else's eyes, to be taken away again with the files in it.
struct PrivateFolder {
  let path: String

  /// Makes `<parent>/<name>-XXXXXX` with mode 0700; `nil`, and `errno`, where that fails.
  init?(in parent: String, named name: String) {
    var template = Array("\(parent)/\(name)-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let start = buffer.baseAddress, mkdtemp(start) != nil else { return nil }
      return String(cString: start)
    }
    guard let made else { return nil }
    path = made
  }

  /// One that is there already.
  init(at path: String) { self.path = path }

  /// Makes the folder `path` with those above it, for the owner alone.
  static func make(_ path: String) {
    var end = path.startIndex
    while end < path.endIndex {
      end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
      // Those that are there stay as they are.
      mkdir(String(path[..<end]), 0o700)
    }
  }

  func remove() {
    for name in Self.names(in: path) { unlink(path + "/" + name) }
    rmdir(path)
  }

  /// The names of all that lies in a folder.
  static func names(in path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
