import Glibc

/// Folders and files that the benchmark makes and takes away again.
enum Files {
  static func makeFolder(_ path: String) throws(BenchmarkError) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .file(path, errno) }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isProgram(_ path: String) -> Bool { access(path, X_OK) == 0 }

  static func read(_ path: String) throws(BenchmarkError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .file(path, errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .file(path, errno) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress?.advanced(by: filled), $0.count - filled)
      }
      guard count > 0 else { break }
      filled += count
    }
    return Array(bytes.prefix(filled))
  }

  /// Takes away a folder that the benchmark made, with all that is in it.
  static func remove(_ folder: String) {
    let program = ProgramRun(path: "/bin/rm", arguments: ["-rf", "--", folder], environment: [:])
    _ = try? program.run()
  }

  /// A new file, written through a buffer.
  struct Writer: ~Copyable {
    private let stream: UnsafeMutablePointer<FILE>
    private let path: String

    init(_ path: String) throws(BenchmarkError) {
      guard let stream = fopen(path, "we") else { throw .file(path, errno) }
      self.stream = stream
      self.path = path
    }

    deinit { fclose(stream) }

    func write(_ bytes: [UInt8]) throws(BenchmarkError) {
      guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else { throw .file(path, errno) }
    }

    func write(_ text: String) throws(BenchmarkError) { try write(Array(text.utf8)) }

    /// Writes what is still in the buffer; nothing may follow.
    func finish() throws(BenchmarkError) {
      guard fflush(stream) == 0 else { throw .file(path, errno) }
    }
  }
}
