import Glibc
import Testing

/// The calls of a program to the system, as strace writes them down.
final class Trace {
  private let folder: String

  static let isAvailable = access("/usr/bin/strace", X_OK) == 0

  init() throws {
    var template = Array("/tmp/trace-XXXXXX".utf8CString)
    folder = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit {
    unlink(path)
    rmdir(folder)
  }

  private var path: String { folder + "/calls" }

  /// What strace is told, to run `program`.
  func arguments(_ program: String) -> [String] {
    ["-o", path, "-s", "65536", "-yy", "-e", "trace=write", program]
  }

  /// Each write to the terminal, in its own words.
  func writesToTerminal() -> [String] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var lines: [String] = []
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, file) > 0 {
      if let line { lines.append(String(cString: line)) }
    }
    return lines.filter { $0.contains("</dev/pts/") || $0.contains("</dev/tty") }
  }
}
