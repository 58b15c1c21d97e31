import Glibc

@testable import Ledger

/// Another process, with its input and output in our hands.
final class ChildProcess {
  let pid: pid_t
  /// One socket for both ways: unlike pipes, a pair of them can be had that no other child inherits.
  private let socket: Int32
  private var pending: [UInt8] = []
  private var hasEnded = false

  /// - Parameter words: path of the program and its arguments.
  init(_ words: [String]) throws {
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw Errno(rawValue: errno) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var number: pid_t = 0
    let answer = posix_spawn(&number, words[0], &actions, nil, &arguments, environ)
    close(ends[1])
    (socket, pid) = (ends[0], number)
    guard answer == 0 else { throw Errno(rawValue: answer) }
  }

  deinit {
    if !hasEnded { _ = end(with: SIGKILL) }
    close(socket)
  }

  func send(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(socket, bytes, bytes.count)
  }

  /// The next line that the process says; `nil` once it says no more.
  func line() -> String? {
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeFirst(end + 1)
        return line
      }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = read(socket, &chunk, chunk.count)
      if count <= 0 { return nil }
      pending += chunk.prefix(count)
    }
  }

  /// Sends `signal`, if any, and waits; the exit status, or 128 + signal as a shell has it.
  func end(with signal: Int32? = nil) -> Int32 {
    if let signal { kill(pid, signal) }
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    hasEnded = true
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}

/// Where the programs of this test run lie.
enum Programs {
  /// The fixture `LedgerProbe`, built into the folder of the test program itself.
  static var probe: String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    let own = String(
      decoding: path.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    // `swift test` may run the tests inside of a program of the toolchain.
    let folders = CommandLine.arguments.map(folder(of:)) + [folder(of: own)]
    let found = folders.map { $0 + "/LedgerProbe" }.first { access($0, X_OK) == 0 }
    return found ?? "LedgerProbe"
  }

  static var strace: String? {
    ["/usr/bin/strace", "/usr/local/bin/strace", "/bin/strace"].first { access($0, X_OK) == 0 }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
