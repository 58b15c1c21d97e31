import Foundation

/// A program of the machine that judges what we wrote.
///
/// A test that needs one is `.enabled(if: Tool.isInstalled("qpdf"))`. With `MESA_ALL_TOOLS=1` in
/// the environment such a test runs in any case, and fails where the tool is missing.
struct Tool {
  struct Result {
    var status: Int32
    var output: String
    var errors: String

    /// For the comment of an expectation.
    var said: String { "exit \(status)\n\(output)\(errors)" }
  }

  struct Missing: Error { var name: String }

  private static let environment = ProcessInfo.processInfo.environment
  private static let isRequired = environment["MESA_ALL_TOOLS"] == "1"

  static func isInstalled(_ names: String...) -> Bool {
    isRequired || names.allSatisfy { path(of: $0) != nil }
  }

  /// Whether `python3` finds these modules.
  static func hasPython(modules: String...) -> Bool {
    if isRequired { return true }
    let imports = modules.map { "import \($0)" }.joined(separator: ";")
    return (try? run("python3", ["-c", imports]).status) == 0
  }

  /// Runs to its end, with nothing to read.
  static func run(_ name: String, _ arguments: [String]) throws -> Result {
    guard let path = path(of: name) else { throw Missing(name: name) }
    // Files, not pipes: a tool that says much cannot stand still for want of a reader.
    return try TemporaryFolder.with { folder in
      let output = folder.appendingPathComponent("output")
      let errors = folder.appendingPathComponent("errors")
      try Data().write(to: output)
      try Data().write(to: errors)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
      process.waitUntilExit()
      return Result(
        status: process.terminationStatus,
        output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
  }

  /// Gives the bytes to a tool as a file; the closure makes the arguments from its path.
  static func run(
    _ name: String, on bytes: [UInt8], named fileName: String,
    _ arguments: (String) -> [String] = { [$0] }
  ) throws -> Result {
    try TemporaryFolder.with { folder in
      let file = folder.appendingPathComponent(fileName)
      try Data(bytes).write(to: file)
      return try run(name, arguments(file.path))
    }
  }

  private static func path(of name: String) -> String? {
    (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
