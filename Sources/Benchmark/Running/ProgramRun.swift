import Glibc

/// A program without a terminal, run to its end.
struct ProgramRun {
  let path: String
  let arguments: [String]
  let environment: [String: String]
  /// The file that takes its standard output.
  var output = "/dev/null"
  /// The file that it reads from standard input.
  var input = "/dev/null"

  /// - Returns: how long it took from its start to its end, in milliseconds.
  @discardableResult
  func run(accepting codes: Set<Int32> = [0]) throws(BenchmarkError) -> Double {
    let start = ContinuousClock.now
    var process: pid_t = 0
    let code = withPointers([path] + arguments) { arguments in
      withPointers(environment.map { "\($0.key)=\($0.value)" }) { environment in
        spawn(&process, arguments, environment)
      }
    }
    guard code == 0 else { throw .file(path, code) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let time = ContinuousClock.now - start
    let exit = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    guard codes.contains(exit) else {
      throw .failed(program: ([path] + arguments).joined(separator: " "), code: exit)
    }
    return time.milliseconds
  }

  private func spawn(
    _ process: inout pid_t, _ arguments: [UnsafeMutablePointer<CChar>?],
    _ environment: [UnsafeMutablePointer<CChar>?]
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    return posix_spawn(&process, path, &actions, nil, arguments, environment)
  }

  private func withPointers<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }
}

extension Duration {
  var milliseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1000 + Double(attoseconds) / 1e15
  }
}
