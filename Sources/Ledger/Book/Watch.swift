/// Tells when another process changes a book: an inotify descriptor, to be polled.
final class Watch {
  let descriptor: Int32
  private let syscalls: Syscalls

  /// - Returns: `nil` where the system gives none; the book must then be looked at from time to time.
  init?(on path: String, through syscalls: Syscalls) {
    self.syscalls = syscalls
    let answer = syscalls.makeWatch()
    guard answer >= 0 else { return nil }
    descriptor = Int32(answer)
    guard syscalls.watch(descriptor, path) >= 0 else {
      _ = syscalls.close(descriptor)
      return nil
    }
  }

  deinit {
    _ = syscalls.close(descriptor)
  }

  /// Takes what has been reported, so that the descriptor is quiet until the next change.
  func drain() {
    for _ in 0..<Syscalls.patience where syscalls.drain(descriptor) <= 0 { return }
  }
}
