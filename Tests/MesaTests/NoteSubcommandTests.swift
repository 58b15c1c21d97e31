import Foundation
import Testing

@testable import mesa

@Suite("mesa anotar")
struct NoteSubcommandTests {
  @Test("writes words or the input into the book")
  func written() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    #expect(try sandbox.mesa("anotar", "quebrada", "Ñandú,", "¿acreditó?").output == "Folio 2\n")
    let long = try sandbox.mesa(
      ["anotar", "quebrada", "-", "--ítem", "phase-0.analyse-problem"],
      input: Data("Primera línea\nSegunda\n".utf8))
    #expect(long.output == "Folio 3\n")
    let item = try sandbox.mesa(
      "anotar", "quebrada", "Con ítem", "--ítem", "phase-0.analyse-problem", "--formato", "json")
    #expect(item.output == "{\"folio\":4}\n")
    let shown = try sandbox.mesa("ver", "quebrada").output
    #expect(shown.contains("    Ñandú, ¿acreditó?\n"))
    #expect(shown.contains("    Primera línea\n    Segunda\n"))
    #expect(shown.contains("Prueba, phase-0.analyse-problem\n    Con ítem"))
  }

  @Test("makes a note of each line of the input, all of them or none")
  func lines() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let run = try sandbox.mesa(
      "anotar", "quebrada", "-", input: "El canal se seca\r\n\n  23 familias @99\n00:01 texto\n")
    #expect(run.output == "Folio 2\nFolio 3\nFolio 4\n")
    #expect(
      run.errors.contains("Línea 2: Quedó en el texto: «@99» no es de nadie"), "\(run.errors)")
    let book = String(decoding: try sandbox.book("quebrada"), as: UTF8.self)
    #expect(book.contains("\"text\":\"El canal se seca\"}"))
    #expect(book.contains("\"text\":\"23 familias @99\"}"))
    #expect(book.contains("\"text\":\"texto\",\"hour\":\"00:01\"}"), "\(book)")
    let refused = try sandbox.mesa(
      ["anotar", "quebrada", "-"],
      input: Data(("Una\n" + String(repeating: "x", count: 100_001)).utf8))
    #expect(refused.code == 1)
    #expect(refused.errors.contains("Línea 2: No cabe la nota"), "\(refused.errors)")
    #expect(String(decoding: try sandbox.book("quebrada"), as: UTF8.self) == book)
  }

  @Test("takes a text that begins with a hyphen after --")
  func hyphen() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    #expect(try sandbox.mesa("anotar", "quebrada", "--", "--ayuda").output == "Folio 2\n")
  }

  @Test(
    "refuses what is no note",
    arguments: [
      (["anotar", "quebrada", " "], "", "Falta la nota", 1),
      (["anotar", "quebrada", "-"], " \n ", "La entrada estándar no trae texto", 2),
      (["anotar", "quebrada", "x", "--item", "phase-0.nada"], "", "el ítem «phase-0.nada»", 1),
      (["anotar", "nada", "x"], "", "Ninguna mesa responde a «nada».", 1),
    ])
  func refused(words: [String], input: String, sentence: String, code: Int32) throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let before = try sandbox.book("quebrada")
    let run = try sandbox.mesa(words, input: Data(input.utf8))
    #expect(run.code == code)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(try sandbox.book("quebrada") == before)
  }

  @Test("refuses bytes that are no text, and more than a note holds")
  func badText() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let bytes = try sandbox.mesa(["anotar", "quebrada", "-"], input: Data([0x61, 0xFF]))
    #expect(bytes.code == 2)
    #expect(bytes.errors.contains("no está en UTF-8"))
    for count in [100_001, 20 << 20] {
      let long = try sandbox.mesa(
        ["anotar", "quebrada", "-"], input: Data(repeating: 0x61, count: count))
      #expect(long.code == 1)
      #expect(long.errors.contains("No cabe la nota"), "\(long.errors)")
    }
  }

  @Test("loses nothing where the file may not grow")
  func fullDisk() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let before = try sandbox.book("quebrada")
    let text = String(repeating: "x", count: 90_000)
    let script = "trap '' XFSZ; ulimit -f 16; exec \"$0\" anotar quebrada -"
    let run = try sandbox.run(
      "/bin/sh", ["-c", script, Sandbox.program], input: Data(text.utf8))
    #expect(run.code == 1)
    #expect(run.errors.contains("tamaño permitido"), "\(run.errors)")
    #expect(try sandbox.mesa("verificar", "quebrada").code == 0)
    // What the broken write left is no folio, and is set aside by the next.
    #expect(try sandbox.book("quebrada").starts(with: before))
    #expect(try sandbox.mesa("anotar", "quebrada", "sigue").output == "Folio 2\n")
  }

  @Test(
    "takes a text that begins with a dash, quoted or behind « -- »",
    arguments: [["- punto uno"], ["--", "--punto", "uno"], ["-5 grados"], ["--", "-x"]])
  func dash(words: [String]) throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let run = try sandbox.mesa(["anotar", "quebrada"] + words, environment: [:])
    #expect(run.code == 0, "\(run.errors)")
    let text = words.filter { $0 != "--" }.joined(separator: " ")
    let book = String(decoding: try sandbox.book("quebrada"), as: UTF8.self)
    #expect(book.contains(",\"text\":\"\(text)\"}"), "\(book)")
  }

  @Test("says how a word with a dash is written that is no option")
  func wordWithDash() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let run = try sandbox.mesa("anotar", "quebrada", "-punto")
    #expect(run.code == 2)
    #expect(run.errors.contains("escríbalo tras « -- »"), "\(run.errors)")
  }
}
