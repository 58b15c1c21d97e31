import Foundation
import Testing

@testable import mesa

@Suite("mesa verificar --codigo")
struct CodeSubcommandTests {
  /// A mesa with an acta that went to signature, and the foot of its paper.
  private struct SignedMesa: ~Copyable {
    let sandbox: Sandbox
    let folio: Int
    let code: String
  }

  private func signed() throws -> SignedMesa {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: ActaSubcommandTests.commands + [ActaSubcommandTests.lastAnswer])
    let signing = try sandbox.mesa("acta", "quebrada", "--a-firma")
    try #require(signing.code == 0, "\(signing.errors)")
    let lines = try sandbox.mesa("acta", "quebrada").lines
    let code = try #require(lines.last { $0.count == 64 })
    let foot = try #require(lines.last { $0.hasPrefix("Folio ") })
    let folio = try #require(Int(foot.split(separator: " ")[1]))
    return SignedMesa(sandbox: sandbox, folio: folio, code: code)
  }

  @Test("knows the folio of a paper, what it says, who wrote it, and the acta that stands on it")
  func found() throws {
    let mesa = try signed()
    let (folio, code) = (mesa.folio, mesa.code)
    let typed = [
      code, code.uppercased(), String(code.prefix(12)), "\(folio):\(code)",
      "Folio \(folio) · huella \(code)",
      code.prefix(20).enumerated().map {
        $0.offset % 4 == 0 ? " \($0.element)" : "\($0.element)"
      }.joined(),
    ]
    for (index, text) in typed.enumerated() {
      let named = ["verificar", "quebrada", "--código", text]
      let words = index % 2 == 0 ? named : ["verificar", "--codigo", text]
      let run = try mesa.sandbox.mesa(words)
      #expect(run.code == 0, "\(run.output)\(run.errors)")
      #expect(run.output.contains("quebrada: es el código del folio \(folio), escrito el "))
      #expect(run.output.contains("por Prueba"))
      #expect(run.output.contains("Con ese folio pasó a firma el acta 1."), "\(run.output)")
      #expect(run.output.contains("está tal como cuando se imprimió"))
    }
    let json = try mesa.sandbox.mesa("verificar", "--codigo", code, "--formato", "json").output
    #expect(json.contains(#""found":true"#) && json.contains(#""acta":1"#), "\(json)")
  }

  @Test("says that no book has it, and of a named folio what it has instead")
  func notFound() throws {
    let mesa = try signed()
    let (folio, code) = (mesa.folio, mesa.code)
    let other = String(code.reversed())
    let none = try mesa.sandbox.mesa("verificar", "--codigo", other)
    #expect(none.code == 1 && none.output.contains("Ningún libro tiene"), "\(none.output)")
    let named = try mesa.sandbox.mesa("verificar", "quebrada", "--codigo", "\(folio):\(other)")
    #expect(named.code == 1)
    #expect(named.output.contains("el código del folio \(folio) empieza por \(code.prefix(12))"))
    let elsewhere = try mesa.sandbox.mesa("verificar", "--codigo", "2:\(code)")
    #expect(elsewhere.code == 1)
    #expect(elsewhere.output.contains("es el del folio \(folio), no el del 2"))
    #expect(!elsewhere.output.contains("Ningún libro"))
    let json = try mesa.sandbox.mesa("verificar", "--codigo", other, "--formato", "json")
    #expect(json.code == 1 && json.output.contains(#""found":false,"matches":[]"#))
  }

  @Test("refuses what is no code", arguments: ["", "1234", "no es un código", "x:2d711642b726"])
  func badlyFormed(text: String) throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let run = try sandbox.mesa("verificar", "--codigo", text)
    #expect(run.code == 2)
    #expect(run.errors.contains("no es un código de un papel"), "\(run.errors)")
    #expect(English.words(in: run.errors) == [])
  }

  @Test("knows the document of an acta, and files that were issued")
  func files() throws {
    let mesa = try signed()
    _ = try mesa.sandbox.mesa("acta", "quebrada", "--guardar", "--formato", "html")
    let folder = mesa.sandbox.library + "/quebrada/emitidos/"
    for (file, words) in [
      ("acta-001.json", "del documento del acta 1"),
      ("acta-001.html", "del archivo emitido «acta-001.html»"),
    ] {
      let sum = try mesa.sandbox.run("/usr/bin/sha256sum", [folder + file]).output.prefix(64)
      let run = try mesa.sandbox.mesa("verificar", "--codigo", String(sum))
      #expect(run.code == 0 && run.output.contains(words), "\(run.output)\(run.errors)")
    }
  }

  @Test("names a book in which it could not look")
  func unreadable() throws {
    let mesa = try signed()
    let code = mesa.code
    let folder = mesa.sandbox.library + "/rota/libro.jsonl"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let run = try mesa.sandbox.mesa("verificar", "--codigo", code)
    #expect(run.code == 0 && run.output.contains("rota: "), "\(run.output)")
  }
}
