import Foundation
import Testing

@testable import mesa

@Suite("mesa demo")
struct DemoSubcommandTests {
  @Test("without a terminal says so and leaves nothing behind")
  func noTerminal() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("demo")
    #expect(run.code == 1)
    #expect(run.errors.contains("Las pantallas necesitan una terminal"))
    let left = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder)
    #expect(!left.contains { $0.hasPrefix("mesa-demo") })
    #expect(!left.contains("biblioteca"))
  }

  @Test("keeps its folder on request, for the owner alone, and says where")
  func kept() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("demo", "--conservar")
    let left = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder)
    let name = try #require(left.first { $0.hasPrefix("mesa-demo") })
    #expect(run.output.contains(name))
    let path = sandbox.folder + "/" + name
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    #expect(try sandbox.mesa("lista", "--biblioteca", path).output.contains("Quebrada Honda"))
  }

  @Test("says what is wrong where there is no temporary folder")
  func noFolder() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa(["demo"], environment: ["TMPDIR": "/no-existe"])
    #expect(run.code == 1)
    #expect(run.errors.contains("No se puede crear la carpeta «/no-existe»: no existe"))
  }
}
