import Foundation
import Testing

@testable import mesa

@Suite("mesa lista")
struct ListSubcommandTests {
  @Test("of an empty library says how to begin")
  func empty() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("lista")
    #expect(run.code == 0)
    #expect(run.output.contains("Aún no hay mesas"))
    #expect(try sandbox.mesa("lista", "--formato", "json").output == "[]\n")
    #expect(!Paths.exists(sandbox.library))
  }

  @Test("shows phase, progress and last session, newest activity first")
  func rows() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.mesa("nueva", "Otra", "--id", "otra")
    try sandbox.quebrada(
      #"{"openSession":{"date":"2026-11-22","place":"Salón"}}"#,
      #"{"markItem":{"item":"phase-0.analyse-problem","mark":"done"}}"#)
    let run = try sandbox.mesa("lista")
    #expect(run.code == 0)
    #expect(run.lines.count == 2)
    #expect(run.lines[0].contains("Fase previa 1/"))
    #expect(run.lines[0].contains("sesión 1 abierta, 22.11.2026  Quebrada Honda"))
    #expect(run.lines[1].contains("  sin sesiones  "))
    #expect(run.lines[1].hasSuffix("  Otra"))
  }

  @Test("gives data on request")
  func json() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(#"{"openSession":{"date":"2026-11-22","place":""}}"#)
    let run = try sandbox.mesa("lista", "--formato", "json")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: any Sendable]])
    #expect(rows.count == 1)
    #expect(rows[0]["id"] as? String == "quebrada")
    #expect(rows[0]["name"] as? String == "Quebrada Honda")
    #expect(rows[0]["phase"] as? String == "phase-0")
    #expect(rows[0]["folios"] as? Int == 2)
    #expect((rows[0]["lastSession"] as? [String: any Sendable])?["isOpen"] as? Bool == true)
  }

  @Test("shows a damaged book and the others with it")
  func damaged() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.mesa("nueva", "Otra", "--id", "otra")
    try sandbox.quebrada(#"{"addNote":{"text":"uno"}}"#, #"{"addNote":{"text":"dos"}}"#)
    try sandbox.change("quebrada", "uno", "uña")
    let run = try sandbox.mesa("lista")
    #expect(run.code == 1)
    #expect(run.output.contains("¡alterado en el folio 2!"))
    #expect(run.output.contains("Otra"))
  }

  @Test("makes the names of files harmless")
  func hostile() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.mesa("nueva", "a\u{1B}[31m\u{9B}5m\u{202E}b", "--id", "mala")
    for format in ["texto", "json"] {
      let run = try sandbox.mesa("lista", "--formato", format)
      for scalar in run.output.unicodeScalars where scalar != "\n" {
        #expect(scalar.properties.generalCategory != .control)
        #expect(scalar.properties.generalCategory != .format)
      }
    }
  }
}
