import Foundation
import Testing

@testable import mesa

@Suite("mesa verificar")
struct VerifySubcommandTests {
  private func filled() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.quebrada(#"{"addNote":{"text":"uno"}}"#, #"{"addNote":{"text":"dos"}}"#)
    return sandbox
  }

  @Test("passes whole books, all of them where none is named")
  func whole() throws {
    let sandbox = try filled()
    _ = try sandbox.mesa("nueva", "Otra", "--id", "otra")
    let run = try sandbox.mesa("verificar")
    #expect(run.code == 0)
    #expect(run.lines.count == 2)
    #expect(run.lines[0].hasPrefix("otra: 1 folio, íntegro; sello "))
    #expect(run.lines[1].hasPrefix("quebrada: 3 folios, íntegro; sello "))
    #expect(try sandbox.mesa("verificar", "otra").lines.count == 1)
  }

  @Test("gives the seal that sha256sum gives of the last line")
  func seal() throws {
    let sandbox = try filled()
    let seal = try sandbox.run(
      "/bin/sh", ["-c", "tail -n 1 \"$0\" | head -c -1 | sha256sum", sandbox.bookPath("quebrada")])
    let run = try sandbox.mesa("verificar", "quebrada")
    #expect(run.output.contains(seal.output.prefix(64)), "\(run.output) \(seal.output)")
  }

  @Test("names the folio in which one byte was changed", arguments: ["texto", "json"])
  func changed(format: String) throws {
    let sandbox = try filled()
    try sandbox.change("quebrada", "uno", "unO")
    let run = try sandbox.mesa("verificar", "--formato", format)
    #expect(run.code == 1)
    #expect(run.output.contains(format == "json" ? "\"folio\":2" : "Folio 2: "))
    #expect(run.output.contains("la línea no es la que se escribió"))
  }

  @Test("notices lines cut from the end")
  func cut() throws {
    let sandbox = try filled()
    let book = try sandbox.book("quebrada")
    let lines = book.split(separator: 0x0A, omittingEmptySubsequences: false)
    let rest = Data(lines.prefix(2).joined(separator: [0x0A])) + Data([0x0A])
    try rest.write(to: URL(fileURLWithPath: sandbox.bookPath("quebrada")))
    let run = try sandbox.mesa("verificar")
    #expect(run.code == 1)
    #expect(run.output.contains("faltan folios al final: «libro.cabeza» da fe de 3 y hay 2"))
  }

  @Test("does not pass a book without folios or that is no book")
  func noBook() throws {
    let sandbox = try filled()
    let empty = sandbox.library + "/vacia"
    try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: empty + "/libro.jsonl"))
    let folder = sandbox.library + "/carpeta/libro.jsonl"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let run = try sandbox.mesa("verificar")
    #expect(run.code == 1)
    #expect(run.output.contains("El libro no tiene ningún folio."))
    #expect(run.output.contains("no es un libro de mesa"))
    #expect(run.output.contains("quebrada: 3 folios, íntegro"))
  }

  @Test(
    "of hostile books sends nothing hostile",
    arguments: [
      "a\u{0}b", "\u{1B}[31m", "{\"folio\":1}\n\u{9B}", String(repeating: "x", count: 10 << 20),
    ])
  func hostile(text: String) throws {
    let sandbox = try filled()
    try Data(text.utf8).write(to: URL(fileURLWithPath: sandbox.bookPath("quebrada")))
    for words in [["verificar"], ["lista"], ["ver", "quebrada"]] {
      let run = try sandbox.mesa(words)
      #expect(run.code != -1)
      for scalar in (run.output + run.errors).unicodeScalars where scalar != "\n" {
        #expect(scalar.properties.generalCategory != .control)
      }
      #expect(English.words(in: run.errors) == [])
    }
    #expect(try sandbox.mesa("verificar").code == 1)
  }

  @Test("of an empty library has nothing to find")
  func empty() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("verificar")
    #expect(run.code == 0)
    #expect(run.output.contains("Aún no hay mesas"))
    #expect(try sandbox.mesa("verificar", "--formato", "json").output == "[]\n")
    #expect(try sandbox.mesa("verificar", "nada").code == 1)
  }

  @Test("says of a folio cut in its middle what was lost, never that nothing was")
  func cutInsideFolio() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(#"{"addNote":{"text":"uno"}}"#, #"{"addNote":{"text":"dos"}}"#)
    let whole = try sandbox.book("quebrada")
    for cut in [2, 40, 100] {
      try whole.dropLast(cut).write(to: URL(fileURLWithPath: sandbox.bookPath("quebrada")))
      let run = try sandbox.mesa("verificar", "quebrada")
      #expect(run.code == 1)
      #expect(run.output.contains("Folio 3:"), "\(run.output)")
      #expect(!run.output.contains("no se ha perdido nada"), "\(cut): \(run.output)")
      #expect(run.output.contains("quebrada: 1 problema."), "\(run.output)")
      #expect(run.output.contains("cortada a la mitad"), "\(run.output)")
    }
  }

  @Test(
    "names another book beside the book, and is not content",
    arguments: [
      "libro.sync-conflict-20261128-120000-ABCDEFG.jsonl", "libro (copia).jsonl", "libro.jsonl.bak",
      "libro.cabeza~", ".~libro.jsonl", "Libro (conflicted copy).JSONL",
    ])
  func strayBook(name: String) throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let book = sandbox.bookPath("quebrada")
    try Data("x".utf8).write(
      to: URL(fileURLWithPath: book).deletingLastPathComponent().appendingPathComponent(name))
    let run = try sandbox.mesa("verificar")
    #expect(run.code == 1)
    #expect(run.output.contains("«\(name)»"), "\(run.output)")
    let json = try sandbox.mesa("verificar", "--formato", "json")
    #expect(json.output.contains(#""sound":false"#) && json.output.contains("otherBooks"))
  }

  @Test("names a mesa whose book is gone")
  func goneBook() throws {
    let sandbox = try filled()
    try FileManager.default.removeItem(atPath: sandbox.bookPath("quebrada"))
    let run = try sandbox.mesa("verificar")
    #expect(run.code == 1)
    #expect(run.output.contains("quebrada: No hay libro en") && run.output.contains("copia"))
    #expect(try sandbox.mesa("lista").output.contains("¡falta su libro!"))
    let due = try sandbox.mesa("vencimientos")
    #expect(due.code == 1 && due.errors.contains("quebrada"), "\(due.errors)")
    #expect(try sandbox.mesa("nueva", "Otra", "--id", "quebrada").code == 1)
  }

  @Test("takes a torn line that was set aside for what it is")
  func setAside() {
    #expect(!StrayBooks.isStray("libro.cola-1") && !StrayBooks.isStray("emitidos"))
    #expect(!StrayBooks.isStray("libro.cabeza-12") && StrayBooks.isStray("libro.cabeza-vieja"))
    #expect(!StrayBooks.isStray("libro.jsonl") && !StrayBooks.isStray("libro.cabeza"))
  }
}
