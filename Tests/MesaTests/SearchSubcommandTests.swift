import Dialogue
import Foundation
import MesaSamples
import Testing

@testable import mesa

@Suite("mesa buscar")
struct SearchSubcommandTests {
  @Test("says mesa, place, folio and the words around")
  func found() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(
      #"{"addParty":{"name":"Comunidad de Challapampa","kind":"community"}}"#,
      #"{"addRecord":{"kind":"agendaItem","values":{"title":"Acreditación de los voceros"}}}"#)
    let run = try sandbox.mesa("buscar", "acreditacion", "de")
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.lines == [
        "quebrada  Quebrada Honda", "  Asunto 1, folio 3",
        "    Acreditación de los voceros", "1 lugar",
      ])
    let data = try sandbox.mesa("buscar", "challa", "--formato", "json").output
    #expect(data.contains(#""kind":"party","number":1,"folio":2,"match":"beginning""#))
  }

  @Test("leaves private words out unless all is asked for")
  func everything() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(#"{"addNote":{"text":"Temen por el canal"}}"#)
    #expect(try sandbox.mesa("buscar", "canal").lines == ["Ningún lugar tiene esas palabras."])
    let run = try sandbox.mesa("buscar", "canal", "--todo")
    #expect(run.lines.contains("  Nota 1, folio 2"))
  }

  @Test("asks for a word, and names a mesa that it cannot read")
  func refused() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.mesa("buscar", "«»").code == 2)
    try sandbox.quebrada()
    try Data("x\n".utf8).write(
      to: URL(fileURLWithPath: sandbox.library + "/quebrada/libro.jsonl"))
    let run = try sandbox.mesa("buscar", "quebrada")
    #expect(run.code == 1)
    #expect(run.errors.contains("quebrada"))
  }

  @Test("can find every text that is not kept from the parties, and no other")
  func texts() throws {
    var mesa = try MarkedMesa(.dialogueForm)
    try mesa.draftAnotherActa()
    let all = mesa.written.chronicle.searchEntries(for: .mediator)
    let open = mesa.written.chronicle.searchEntries(for: .parties)
    let told = mesa.places(in: open.map(\.text).joined(separator: "\n"))
    let kept = mesa.kept(from: .parties)
    #expect(told.isDisjoint(with: kept))
    let known = mesa.places(in: all.map(\.text).joined(separator: "\n"))
    #expect(known.subtracting(told).isSubset(of: kept))
    // What was struck out, who wrote and why something was corrected stands in no place any more.
    #expect(
      kept.subtracting(known) == ["author", "session.reason", "struck.text", "struck.reason"])
  }
}
