/// Why something could not be measured.
enum BenchmarkError: Error, CustomStringConvertible {
  case file(_ path: String, _ errno: Int32)
  case missingProgram(String)
  /// A program ended otherwise than it should.
  case failed(program: String, code: Int32)
  /// Something answered in a way that is not understood.
  case unexpected(String)

  var description: String {
    switch self {
    case .file(let path, let errno): "\(path): errno \(errno)"
    case .missingProgram(let name): "\(name) is not there"
    case .failed(let program, let code): "\(program) ended with \(code)"
    case .unexpected(let what): what
    }
  }
}
