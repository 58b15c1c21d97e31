import Foundation
import Testing

@testable import mesa

@Suite("mesa temas")
struct ThemesSubcommandTests {
  private func own(_ name: String, _ text: String, in sandbox: borrowing Sandbox) throws {
    let folder = sandbox.folder + "/.config/mesa/temas"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
  }

  @Test("lists the themes that are compiled in")
  func builtIn() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("temas")
    #expect(run.code == 0)
    #expect(run.lines.count >= 5)
    #expect(run.lines.allSatisfy { $0.hasSuffix("(incluido)") })
    #expect(run.lines.contains("claro: Claro (incluido)"))
    let json = try sandbox.mesa("temas", "--formato", "json").output
    #expect(json.contains(#"{"id":"claro","name":"Claro","origin":"incluido"}"#))
  }

  @Test("shows one's own, and those that replace others")
  func ownThemes() throws {
    let sandbox = try Sandbox()
    try own("mio.theme", "[theme]\nname.es = Mío\ninherits = claro\n", in: sandbox)
    try own("claro.theme", "[theme]\nname.es = Más claro\ninherits = claro\n", in: sandbox)
    try own("otra-cosa.txt", "nada", in: sandbox)
    let run = try sandbox.mesa("temas")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.lines.contains("mio: Mío (suyo)"))
    #expect(run.lines.contains("claro: Más claro (suyo, en lugar del incluido)"))
  }

  @Test(
    "says line and reason of a broken one and goes on",
    arguments: [
      ("[theme]\ninherits = nada\n", "línea 2: no existe el tema «nada»"),
      ("[theme\n", "línea 1: falta el corchete"),
      ("[theme]\nname.es = X\n[scopes]\nnada = red\n", "línea 4: "),
      ("\u{1}\n", "línea 1: hay un carácter de control"),
    ])
  func broken(text: String, sentence: String) throws {
    let sandbox = try Sandbox()
    try own("roto.theme", text, in: sandbox)
    let run = try sandbox.mesa("temas")
    #expect(run.code == 1)
    #expect(run.errors.contains("roto.theme», " + sentence), "\(run.errors)")
    #expect(run.lines.count >= 5)
  }
}
