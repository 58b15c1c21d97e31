import Glibc

/// Lines of standard input as bytes, each as soon as it has come.
struct InputLines {
  /// What a line can be.
  enum Line: Equatable {
    case bytes([UInt8])
    /// Longer than ``limit``; the rest of it was read and dropped.
    case tooLong
  }

  /// Longest line taken in: no order is near it, and memory must not follow a stranger's wish.
  static let limit = 1 << 20

  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  /// Whether ``next()`` answers without waiting, as far as it can be told.
  var isReady: Bool {
    isAtEnd || pending.count - start > Self.limit || pending[start...].contains(0x0A)
  }

  /// The next line without its line feed; `nil` at the end.
  ///
  /// - Throws: the number that the system gave when reading failed.
  mutating func next() throws(InputFailure) -> Line? {
    var isTooLong = false
    while true {
      if let end = pending[start...].firstIndex(of: 0x0A) {
        let line = Array(pending[start..<end])
        start = end + 1
        return isTooLong || line.count > Self.limit ? .tooLong : .bytes(line)
      }
      if pending.count - start > Self.limit {
        isTooLong = true
        pending.removeAll(keepingCapacity: true)
        start = 0
      }
      guard try fill() else {
        let rest = Array(pending[start...])
        pending = []
        start = 0
        if isTooLong { return .tooLong }
        return rest.isEmpty ? nil : .bytes(rest)
      }
    }
  }

  /// Takes out the first whole line that has come and for which `isMeant` holds; what else has come
  /// waits as before.
  mutating func takeOut(where isMeant: (ArraySlice<UInt8>) -> Bool) -> Bool {
    var begin = start
    while let end = pending[begin...].firstIndex(of: 0x0A) {
      if isMeant(pending[begin..<end]) {
        pending.removeSubrange(begin...end)
        return true
      }
      begin = end + 1
    }
    return false
  }

  /// All that is left, within the limit; `nil` where it is more.
  mutating func rest() throws(InputFailure) -> [UInt8]? {
    while try fill() {
      if pending.count - start > Self.limit { return nil }
    }
    return Array(pending[start...])
  }

  /// Reads what has come, and waits where nothing has; `false` at the end.
  @discardableResult
  mutating func fill() throws(InputFailure) -> Bool {
    if isAtEnd { return false }
    if start > 0 {
      pending.removeFirst(start)
      start = 0
    }
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    // Whoever waits at a terminal may be interrupted often; for ever is a fault of the system.
    for _ in 0..<Self.patience {
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        pending += chunk[..<count]
        return true
      }
      if count == 0 {
        isAtEnd = true
        return false
      }
      if errno != EINTR { break }
    }
    throw InputFailure(code: errno)
  }

  private static let patience = 1_000_000
}

/// Standard input could not be read; the number that the system gave.
struct InputFailure: Error, Equatable {
  let code: Int32
}
