import Foundation
import Testing

/// Keeps the lock of a book, as a program does that was stopped in the middle of a write.
final class BookKeeper {
  private let descriptor: Int32
  let process = getpid()

  init(_ path: String) throws {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
  }

  /// By itself, not by closing: a child that was forked meanwhile may have the same file open.
  func letGo() throws { try #require(flock(descriptor, LOCK_UN) == 0) }

  deinit {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
