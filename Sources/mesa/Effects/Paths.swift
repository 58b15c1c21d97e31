import Glibc

/// Questions about paths that need no more than one call.
enum Paths {
  /// Whether something stands there, be it only a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
