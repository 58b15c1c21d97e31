import Foundation
import Testing

@testable import mesa

@Suite("mesa verificar --aceptar-final")
struct EndAcceptanceTests {
  /// Six folios in the side file, four in the book.
  private func cut() throws -> Sandbox {
    let sandbox = try Sandbox()
    let note = #"{"addNote":{"text":"nota"}}"#
    try sandbox.quebrada(note, note, note, note, note)
    let lines = try sandbox.book("quebrada").split(separator: 0x0A).prefix(4)
    try lines.reduce(Data()) { $0 + $1 + [0x0A] }
      .write(to: URL(fileURLWithPath: sandbox.bookPath("quebrada")))
    return sandbox
  }

  @Test("is offered wherever folios are missing at the end, with their numbers")
  func offered() throws {
    let sandbox = try cut()
    let offer = "mesa verificar quebrada --aceptar-final 4"
    let check = try sandbox.mesa("verificar")
    #expect(check.code == 1)
    #expect(check.output.contains("faltan los folios 5 a 6"), "\(check.output)")
    #expect(check.output.contains(offer) && !check.output.contains("Recupere una copia"))
    let note = try sandbox.mesa("anotar", "quebrada", "sigue")
    #expect(note.code == 1 && note.errors.contains(offer), "\(note.errors)")
    #expect(!note.errors.contains("alterado en el folio"))
    #expect(try sandbox.mesa("lista").output.contains("faltan los folios 5 a 6"))
    let json = try sandbox.mesa("verificar", "--formato", "json").output
    #expect(json.contains(#""kind":"missingFromEnd","from":5,"to":6,"#), "\(json)")
  }

  @Test("goes on, says so in the book, and keeps the side file")
  func accepted() throws {
    let sandbox = try cut()
    let run = try sandbox.mesa("verificar", "quebrada", "--aceptar-final", "4")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("libro.cabeza-1"))
    let check = try sandbox.mesa("verificar")
    #expect(check.code == 0 && check.output.contains("5 folios, íntegro"), "\(check.output)")
    #expect(try sandbox.mesa("anotar", "quebrada", "sigue").output == "Folio 6\n")
    let shown = try sandbox.mesa("ver", "quebrada").output
    #expect(shown.contains("se da por terminado en el folio 4"), "\(shown)")
    #expect(shown.contains("faltan los folios 5 a 6"))
    let json = try sandbox.mesa("verificar", "quebrada", "--aceptar-final", "6")
    #expect(json.code == 1 && json.errors.contains("no hay ningún final que aceptar"))
  }

  @Test("answers another program")
  func json() throws {
    let sandbox = try cut()
    let run = try sandbox.mesa(
      "verificar", "quebrada", "--aceptar-final", "4", "--formato", "json")
    #expect(
      run.output
        == #"{"id":"quebrada","folio":5,"found":4,"named":6,"kept":"libro.cabeza-1"}"# + "\n")
  }

  @Test("needs the last folio by its number, and one mesa")
  func confirmation() throws {
    let sandbox = try cut()
    let before = try sandbox.book("quebrada")
    let wrong = try sandbox.mesa("verificar", "quebrada", "--aceptar-final", "3")
    #expect(wrong.code == 1 && wrong.errors.contains("termina en el folio 4"), "\(wrong.errors)")
    #expect(try sandbox.mesa("verificar", "--aceptar-final", "4").code == 2)
    #expect(try sandbox.mesa("verificar", "quebrada", "--aceptar-final").code == 2)
    #expect(try sandbox.book("quebrada") == before)
  }

  @Test("says of a changed side file that it or the book was altered, and how to tell")
  func otherSeal() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let head = sandbox.library + "/quebrada/libro.cabeza"
    _ = try sandbox.mesa("nueva", "Otra", "--id", "otra")
    try FileManager.default.removeItem(atPath: head)
    try FileManager.default.copyItem(
      atPath: sandbox.library + "/otra/libro.cabeza", toPath: head)
    let run = try sandbox.mesa("verificar", "quebrada")
    #expect(run.code == 1)
    for part in ["alter", "«libro.cabeza»", "--codigo", "copia", "--aceptar-final"] {
      #expect(run.output.contains(part), "\(run.output)")
    }
    try Data("otra cosa".utf8).write(to: URL(fileURLWithPath: head))
    let garbled = try sandbox.mesa("verificar", "quebrada")
    #expect(garbled.code == 1 && garbled.output.contains("alterado"), "\(garbled.output)")
    #expect(try sandbox.mesa("anotar", "quebrada", "x").errors.contains("«libro.cabeza-1»"))
    #expect(try sandbox.mesa("verificar", "quebrada").code == 0)
  }
}
