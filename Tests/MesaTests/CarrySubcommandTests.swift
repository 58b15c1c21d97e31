import Foundation
import Testing

@testable import mesa

@Suite("mesa llevar and mesa traer")
final class CarrySubcommandTests {
  let sandbox: Sandbox
  private var stick: String { sandbox.folder + "/memoria" }
  private var other: [String: String?] { ["MESA_HOME": sandbox.folder + "/otra"] }

  init() throws {
    sandbox = try Sandbox()
    try sandbox.quebrada(#"{"addNote":{"text":"uno"}}"#)
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
  }

  private func note(_ text: String, at other: Bool = false) throws {
    let run = try sandbox.mesa(
      ["anotar", "quebrada", text], environment: other ? self.other : [:])
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test("carry a mesa to another laptop, and back what was written there")
  func thereAndBack() throws {
    let out = try sandbox.mesa("llevar", "quebrada", stick)
    #expect(out.code == 0, "\(out.errors)")
    #expect(out.lines[0] == "quebrada: 2 folios en «\(stick)/quebrada», releído y comprobado.")
    #expect(out.lines[1].hasPrefix("Sello "))
    #expect(out.output.contains("mismo disco que sus mesas"))
    let home = try sandbox.mesa(["traer", stick], environment: other)
    #expect(home.code == 0, "\(home.errors)")
    #expect(home.lines[0].hasPrefix("quebrada: entró en su biblioteca, con 2 folios, en «"))
    #expect(try sandbox.mesa(["lista"], environment: other).output.contains("quebrada"))
    try note("dos", at: true)
    let back = try sandbox.mesa(["llevar", "quebrada", stick + "/"], environment: other)
    #expect(
      back.lines[0].hasPrefix(
        "quebrada: a la copia le faltaba lo último; se añadió 1 folio y ahora llega hasta el 3"))
    let again = try sandbox.mesa("traer", stick + "/quebrada")
    #expect(
      again.lines[0] == "quebrada: se añadió 1 folio a su libro, que ahora llega hasta el 3.")
    #expect(try sandbox.mesa("verificar").code == 0)
    #expect(try sandbox.mesa("traer", stick).output.contains("ya tiene lo mismo que la copia"))
    #expect(try sandbox.mesa("llevar", "quebrada", stick).output.contains("ya estaba al día"))
    try note("tres")
    #expect(try sandbox.mesa("traer", stick).output.contains("tiene 1 folio más que la copia"))
  }

  @Test("name the folio where two books part, with hour, author and what it says")
  func parted() throws {
    _ = try sandbox.mesa("llevar", "quebrada", stick)
    _ = try sandbox.mesa(["traer", stick], environment: other)
    try note("aquí")
    try note("allá " + String(repeating: "y más allá ", count: 100), at: true)
    _ = try sandbox.mesa(["llevar", "quebrada", stick], environment: other)
    let before = try sandbox.book("quebrada")
    for words in [["traer", stick], ["llevar", "quebrada", stick]] {
      let run = try sandbox.mesa(words)
      #expect(run.code == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("son iguales hasta el folio 2"), "\(run.errors)")
      #expect(run.errors.contains("Aquí: folio 3, "))
      #expect(run.errors.contains(", Prueba: «Nota: aquí»"), "\(run.errors)")
      #expect(run.errors.contains(", Prueba: «Nota: allá y más"))
      #expect(run.errors.contains("…»") && run.errors.count < 1000, "long texts are shortened")
      #expect(English.words(in: run.errors) == [])
      #expect(try sandbox.book("quebrada") == before)
    }
    let english = try sandbox.mesa(["traer", stick], environment: ["MESA_IDIOMA": "en"])
    #expect(english.errors.contains("the same up to folio 2"))
  }

  @Test("give data on request")
  func json() throws {
    let out = try sandbox.mesa("llevar", "quebrada", stick, "--formato", "json")
    #expect(
      out.output.hasPrefix(
        "{\"id\":\"quebrada\",\"folder\":\"\(stick)/quebrada\",\"outcome\":\"whole\",\"folios\":2,"
          + "\"added\":2,\"head\":\""), "\(out.output)")
    #expect(out.output.hasSuffix("\"files\":[],\"lacking\":[],\"private\":true}\n"))
    let home = try sandbox.mesa(["traer", stick, "--formato", "json"])
    #expect(home.output.contains("\"outcome\":\"same\",\"folios\":2,\"added\":0"))
  }

  @Test("refuse in words what cannot be carried or taken in")
  func refused() throws {
    let none = try sandbox.mesa("llevar", "quebrada", stick + "/no")
    #expect(none.code == 1)
    #expect(none.errors.contains("compruebe que la memoria esté conectada"))
    #expect(!FileManager.default.fileExists(atPath: stick + "/no"))
    #expect(try sandbox.mesa("traer", stick).errors.contains("no hay ninguna mesa"))
    #expect(
      try sandbox.mesa("llevar", "quebrada", sandbox.library).errors.contains(
        "es la carpeta misma de la mesa"))
    _ = try sandbox.mesa("llevar", "quebrada", stick)
    let copy = stick + "/quebrada/libro.jsonl"
    let whole = try Data(contentsOf: URL(fileURLWithPath: copy))
    try (whole + Data("{".utf8)).write(to: URL(fileURLWithPath: copy))
    #expect(
      try sandbox.mesa(["traer", stick], environment: other).errors.contains(
        "termina a medias en el folio 3"))
    try whole.dropLast(30).write(to: URL(fileURLWithPath: copy))
    let damaged = try sandbox.mesa(["traer", stick], environment: other)
    #expect(damaged.code == 1)
    #expect(damaged.errors.contains("falta el folio 2 al final"), "\(damaged.errors)")
    #expect(try sandbox.mesa("llevar", "quebrada", stick).code == 1)
  }

  @Test("carry no copied folder under the name of another mesa")
  func foreign() throws {
    try FileManager.default.copyItem(
      atPath: sandbox.library + "/quebrada", toPath: sandbox.library + "/copia")
    let run = try sandbox.mesa("llevar", "copia", stick)
    #expect(run.code == 1)
    #expect(run.errors.contains("El libro es de la mesa «quebrada»"), "\(run.errors)")
  }
}
