import Foundation
import Testing

@testable import mesa

@Suite("Standard output")
struct OutputTests {

  @Test(
    "that was closed ends a subcommand quietly",
    arguments: [
      (["ayuda"], 0), (["lista"], 0), (["ver", "quebrada"], 0), (["aplicar", "quebrada"], 1),
    ] as [([String], Int32)])
  func closed(words: [String], code: Int32) throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let output = Pipe()
    try output.fileHandleForReading.close()
    let (input, errors) = (Pipe(), Pipe())
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Sandbox.program)
    process.arguments = words
    process.environment = sandbox.environment()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    try output.fileHandleForWriting.close()
    try input.fileHandleForWriting.write(contentsOf: Data("{\"undo\":{}}\n".utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == code)
    try errors.fileHandleForWriting.close()
    #expect(try errors.fileHandleForReading.readToEnd() ?? Data() == Data())
  }

  @Test("that is full is said", arguments: [["ayuda"], ["lista"], ["manual"]])
  func full(words: [String]) throws {
    let sandbox = try Sandbox()
    let script = "exec \"$0\" \"$@\" > /dev/full"
    let run = try sandbox.run("/bin/sh", ["-c", script, Sandbox.program] + words)
    #expect(run.code == 1)
    #expect(run.errors.contains("No se puede escribir la salida: el disco está lleno"))
  }
}
