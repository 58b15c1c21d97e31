import Glibc

/// Standard error, without its buffered stream.
enum StandardError {
  static func write(_ text: String) {
    _ = Glibc.write(STDERR_FILENO, text, text.utf8.count)
  }
}
