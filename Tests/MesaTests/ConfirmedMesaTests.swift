import Foundation
import Testing

@testable import mesa

@Suite("Before anything is written, the mesa is confirmed from its book")
struct ConfirmedMesaTests {
  @Test(
    "so that a subcommand which writes is refused in a copied folder, and one which reads is not",
    arguments: [["anotar", "copia", "x"], ["aplicar", "copia"]])
  func copied(words: [String]) throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    try FileManager.default.copyItem(
      atPath: sandbox.library + "/quebrada", toPath: sandbox.library + "/copia")
    let path = sandbox.library + "/copia/libro.jsonl"
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let run = try sandbox.mesa(words, input: Data((#"{"addNote":{"text":"x"}}"# + "\n").utf8))
    #expect(run.code == 1)
    #expect(run.errors.contains("El libro es de la mesa «quebrada»"), "\(run.errors)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try sandbox.mesa("ver", "copia").output.contains("Quebrada Honda"))
  }

  @Test("so that a name which only the index knows leads to no mesa")
  func forged() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    #expect(try sandbox.mesa("lista").output.contains("Quebrada Honda"))
    let index = URL(fileURLWithPath: sandbox.library + "/indice.sqlite")
    var bytes = try Data(contentsOf: index)
    let name = try #require(bytes.range(of: Data("Quebrada Honda".utf8)))
    bytes.replaceSubrange(name, with: Data("Mesa de Yauli.".utf8))
    try bytes.write(to: index)
    let run = try sandbox.mesa("anotar", "yauli", "x")
    #expect(run.code == 1)
    #expect(run.errors.contains("Ninguna mesa responde a «yauli»"), "\(run.errors)")
    #expect(try sandbox.mesa("lista").output.contains("Quebrada Honda"))
  }
}
