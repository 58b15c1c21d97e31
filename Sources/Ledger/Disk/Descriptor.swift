import Notation

/// An open file, closed when nobody holds it any more.
final class Descriptor {
  let number: Int32
  let path: String
  let syscalls: Syscalls

  /// - Parameter folder: where a relative path begins.
  init(
    opening name: String, in folder: Descriptor? = nil, flags: Int32, mode: UInt32 = 0,
    through syscalls: Syscalls
  ) throws(LedgerError) {
    path = folder.map { $0.path + "/" + name } ?? name
    let start = folder?.number ?? Syscalls.workingFolder
    number = Int32(
      try syscalls.perform(.open, on: path) { syscalls.open(start, name, flags, mode) })
    self.syscalls = syscalls
  }

  deinit {
    _ = syscalls.close(number)
  }

  func status() throws(LedgerError) -> FileStatus {
    var status = FileStatus()
    _ = try syscalls.perform(.inspect, on: path) { syscalls.inspect(number, &status) }
    return status
  }

  /// What lies under `name` in this folder now.
  func status(of name: String) throws(LedgerError) -> FileStatus {
    var status = FileStatus()
    _ = try syscalls.perform(.inspect, on: path + "/" + name) {
      syscalls.inspectPath(number, name, &status)
    }
    return status
  }

  /// The names in this folder, sorted.
  func names() throws(LedgerError) -> [String] {
    var names: [String] = []
    _ = try syscalls.perform(.read, on: path) {
      names = []
      return syscalls.list(number, &names)
    }
    return names.sorted()
  }

  /// Reads from `offset` of the file into `buffer`, from its index `start` to its end.
  ///
  /// - Returns: how many bytes; 0 at the end of the file.
  func read(
    into buffer: inout [UInt8], from start: Int = 0, at offset: Int
  ) throws(LedgerError) -> Int {
    try syscalls.perform(.read, on: path) {
      buffer.withUnsafeMutableBytes { bytes in
        syscalls.read(number, UnsafeMutableRawBufferPointer(rebasing: bytes[start...]), offset)
      }
    }
  }

  /// All of the first `size` bytes, or fewer where the file is shorter.
  func readAll(_ size: Int) throws(LedgerError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    var filled = 0
    while filled < size {
      let count = try read(into: &bytes, from: filled, at: filled)
      guard count > 0 else { break }
      filled += count
    }
    return Array(bytes.prefix(filled))
  }

  /// Calls `body` with the file piece by piece.
  func eachChunk(
    _ body: (ArraySlice<UInt8>) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var offset = 0
    while true {
      let count = try read(into: &buffer, at: offset)
      guard count > 0 else { return }
      offset += count
      try body(buffer[..<count])
    }
  }

  /// The SHA-256 of the whole file, read piece by piece.
  func digest() throws(LedgerError) -> Digest {
    var stream = DigestStream()
    try eachChunk { stream.add($0) }
    return stream.end()
  }

  /// Appends all of `bytes`: in one call, unless the system takes fewer.
  func append(_ bytes: [UInt8]) throws(LedgerError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = try syscalls.perform(.write, on: path) {
        rest.withUnsafeBytes { syscalls.append(number, $0) }
      }
      // A call that takes nothing would be made for ever.
      guard written > 0 else { throw .system(.write, .inputOutput, path: path) }
      rest = rest.dropFirst(written)
    }
  }

  func syncData() throws(LedgerError) {
    _ = try syscalls.perform(.sync, on: path) { syscalls.syncData(number) }
  }

  func sync() throws(LedgerError) {
    _ = try syscalls.perform(.sync, on: path) { syscalls.sync(number) }
  }

  func truncate(to size: Int) throws(LedgerError) {
    _ = try syscalls.perform(.truncate, on: path) { syscalls.truncate(number, size) }
  }
}

extension Syscalls {
  /// Makes a call, again where a signal broke it off, up to ``patience`` times.
  ///
  /// `fdatasync` and `fsync` are made once: after a failure the kernel may have dropped the pages,
  /// and a second call would answer that all is well.
  func perform(
    _ operation: Operation, on path: String, _ call: () -> Int
  ) throws(LedgerError) -> Int {
    var answer = call()
    var attempts = 1
    while answer == -Int(Errno.interrupted.rawValue), operation != .sync, attempts < Self.patience {
      answer = call()
      attempts += 1
    }
    guard answer >= 0 else {
      throw .system(operation, Errno(rawValue: Int32(-answer)), path: path)
    }
    return answer
  }
}
