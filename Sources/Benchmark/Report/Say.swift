import Glibc

/// The two ways out of the program.
enum Say {
  static func output(_ text: String) { print(text, terminator: "") }

  /// A line of progress or trouble.
  static func error(_ line: String) {
    let bytes = Array("mesa-benchmark: \(line)\n".utf8)
    _ = write(2, bytes, bytes.count)
  }
}
