import Foundation
import Testing

/// A folder of its own for one test, and the built program to run in it.
struct Sandbox: ~Copyable {
  /// What a run of the program left behind.
  struct Run {
    let code: Int32
    let output: String
    let errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  let folder: String
  var library: String { folder + "/biblioteca" }

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/mesa-test-XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let start = buffer.baseAddress, mkdtemp(start) != nil else { return nil }
      return String(cString: start)
    }
    folder = try #require(made)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The program built with these tests: it lies beside their bundle.
  static var program: String {
    let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    return URL(fileURLWithPath: bundle ?? "").deletingLastPathComponent().path + "/mesa"
  }

  /// A copy of the program where another user may run it.
  ///
  /// Copied by another process: a child that this one forks meanwhile would hold the copy open for
  /// writing, and what is being written is not executed.
  func copyOfProgram() throws -> String {
    let copy = folder + "/mesa"
    let copying = Process()
    copying.executableURL = URL(fileURLWithPath: "/bin/cp")
    copying.arguments = [Self.program, copy]
    try copying.run()
    copying.waitUntilExit()
    try #require(copying.terminationStatus == 0)
    return copy
  }

  func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    var environment = [
      "HOME": folder, "MESA_HOME": library, "MESA_AUTOR": "Prueba", "MESA_IDIOMA": "es",
      "PATH": "/usr/bin:/bin", "TMPDIR": folder, "LC_ALL": "C.UTF-8",
    ]
    // What a coverage run needs to count the program's lines as well.
    environment["LLVM_PROFILE_FILE"] = ProcessInfo.processInfo.environment["LLVM_PROFILE_FILE"]
    for (name, value) in changes { environment[name] = value }
    return environment
  }

  /// Runs the program to its end.
  func mesa(
    _ arguments: String..., input: String = "", environment: [String: String?] = [:]
  ) throws -> Run {
    try mesa(arguments, input: Data(input.utf8), environment: environment)
  }

  func mesa(
    _ arguments: [String], input: Data = Data(), environment: [String: String?] = [:]
  ) throws -> Run {
    try run(Self.program, arguments, input: input, environment: environment)
  }

  /// Runs `program` with its streams in files, so that no full pipe can hold it.
  func run(
    _ program: String, _ arguments: [String], input: Data = Data(),
    environment: [String: String?] = [:]
  ) throws -> Run {
    let name = folder + "/" + UUID().uuidString
    try input.write(to: URL(fileURLWithPath: name + ".in"))
    for stream in [".out", ".err"] {
      #expect(FileManager.default.createFile(atPath: name + stream, contents: nil))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = self.environment(environment)
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle(forReadingAtPath: name + ".in")
    process.standardOutput = FileHandle(forWritingAtPath: name + ".out")
    process.standardError = FileHandle(forWritingAtPath: name + ".err")
    try process.run()
    process.waitUntilExit()
    return Run(
      code: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: try text(name + ".out"), errors: try text(name + ".err"))
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  /// The bytes of a mesa's book.
  func book(_ id: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: bookPath(id)))
  }

  func bookPath(_ id: String) -> String { library + "/" + id + "/libro.jsonl" }

  /// Lays the copy of an acta of others beside the book of a mesa.
  func keepCopy(in mesa: String = "quebrada") throws {
    let folder = "\(library)/\(mesa)/adjuntos"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("copia".utf8).write(
      to: URL(fileURLWithPath: "\(folder)/\(InstrumentSamples.copy).pdf"))
  }

  /// Makes a mesa with a known identity and some folios.
  @discardableResult
  func quebrada(_ commands: String...) throws -> Run {
    let opening = #"{"openMesa":{"id":"quebrada","caseFile":{"name":"Quebrada Honda"}}}"#
    var lines = [opening] + commands
    if commands.contains(where: { $0.contains(InstrumentSamples.copy) }) {
      // What is attached lies beside the book before the book tells of it.
      #expect(try mesa("aplicar", "quebrada", input: opening + "\n").code == 0)
      try keepCopy()
      lines = commands
    }
    let run = try mesa("aplicar", "quebrada", input: lines.joined(separator: "\n") + "\n")
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    return run
  }
}

/// A run of the program that goes on while the test speaks with it.
final class Conversation {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  /// - Parameter hearsErrors: whether what it writes on standard error is heard, too.
  init(
    _ arguments: [String], environment: [String: String], hearsErrors: Bool = false
  ) throws {
    process.executableURL = URL(fileURLWithPath: Sandbox.program)
    process.arguments = arguments
    process.environment = environment
    process.standardInput = input
    process.standardOutput = output
    if hearsErrors { process.standardError = output }
    try process.run()
  }

  func say(_ line: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
  }

  /// The next line that the program writes; waits for it.
  func hear() throws -> String {
    var bytes: [UInt8] = []
    while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != 0x0A {
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Ends the input and waits for the program; its exit code.
  func end() throws -> Int32 {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
