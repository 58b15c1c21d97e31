import Glibc

/// Standard output, written at once: what another program waits for must not lie in a buffer.
struct Output: Sendable {
  /// Why nothing more can be written.
  enum Failure: Error, Equatable {
    /// The reader went away (`mesa lista | head`): no error, but no reason to go on either.
    case closed
    /// The number that the system gave.
    case failed(Int32)
  }

  private let descriptor: Int32

  /// How often in a row a call is made again that a signal broke off.
  private static let patience = 1000

  static let standard = Output(descriptor: STDOUT_FILENO)
  static let error = Output(descriptor: STDERR_FILENO)

  /// Writes `text` whole, with the line feed that ends it.
  func line(_ text: String) throws(Failure) {
    try write(text + "\n")
  }

  func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }

  func write(_ bytes: [UInt8]) throws(Failure) {
    var written = 0
    var interruptions = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count >= 0 {
        written += count
        interruptions = 0
      } else if errno == EPIPE {
        throw .closed
      } else if errno != EINTR || interruptions == Self.patience {
        throw .failed(errno)
      } else {
        interruptions += 1
      }
    }
  }
}
