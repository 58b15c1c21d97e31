import Foundation
import Testing

@testable import mesa

@Suite("A library that cannot be used")
struct BadLibraryTests {
  static let readers = [
    ["lista"], ["ver", "m"], ["verificar"], ["aplicar", "m"], ["abrir", "m"],
  ]

  @Test("is a file", arguments: readers + [["nueva", "x"], ["anotar", "m", "x"]])
  func file(words: [String]) throws {
    let sandbox = try Sandbox()
    try Data("x".utf8).write(to: URL(fileURLWithPath: sandbox.library))
    let run = try sandbox.mesa(words)
    #expect(run.code == 1)
    #expect(run.errors.contains("«\(sandbox.library)» no es una carpeta"), "\(run.errors)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: sandbox.library)) == Data("x".utf8))
  }

  @Test("lies where no folder can be made")
  func nowhere() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("nueva", "x", "--biblioteca", "/proc/mesa")
    #expect(run.code == 1)
    #expect(run.errors.contains("No se puede crear la carpeta «/proc/mesa"), "\(run.errors)")
    #expect(English.words(in: run.errors) == [])
  }

  @Test("may not be read or written by this user", .enabled(if: getuid() == 0))
  func forbidden() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let manager = FileManager.default
    // Another user, as root may do anything: the folder may be entered and listed, no more.
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: sandbox.folder)
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: sandbox.library)
    let copy = try sandbox.copyOfProgram()
    let stranger = ["--reuid=65534", "--regid=65534", "--clear-groups", copy]
    func mesa(_ words: String...) throws -> Sandbox.Run {
      try sandbox.run("/usr/bin/setpriv", stranger + words)
    }
    let made = try mesa("nueva", "x", "--id", "x")
    #expect(made.code == 1)
    #expect(made.errors.contains("no tiene permiso"), "\(made.errors)")
    let shown = try mesa("ver", "quebrada")
    #expect(shown.code == 1)
    #expect(!shown.errors.isEmpty)
    try manager.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: sandbox.library + "/quebrada")
    try manager.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: sandbox.bookPath("quebrada"))
    #expect(try mesa("ver", "quebrada").output.contains("Quebrada Honda"))
    let noted = try mesa("anotar", "quebrada", "x")
    #expect(noted.code == 1)
    #expect(noted.errors.contains("No tiene permiso para escribir en este libro"))
    #expect(try mesa("lista").output.contains("Quebrada Honda"))
  }
}
