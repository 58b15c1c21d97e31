import Glibc

/// File permissions as someone other than root meets them.
enum Nobody {
  /// Runs `body` on this thread without the rights of root over files; as it is for anyone else.
  ///
  /// - Returns: whether that was possible.
  static func run(_ body: () throws -> Void) rethrows -> Bool {
    guard geteuid() == 0 else {
      try body()
      return true
    }
    // Not in the headers that Swift sees; it concerns this thread alone.
    guard let symbol = dlsym(nil, "setfsuid") else { return false }
    let setFileUser = unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> Int32).self)
    _ = setFileUser(user)
    defer { _ = setFileUser(0) }
    try body()
    return true
  }

  static let user: UInt32 = 65_534

  /// Gives a file or folder to whom ``run(_:)`` acts as, with these permissions.
  static func own(_ path: String, mode: mode_t) {
    if geteuid() == 0 { chown(path, user, UInt32.max) }
    chmod(path, mode)
  }
}
