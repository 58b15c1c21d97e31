import Foundation
import Testing

@testable import mesa

@Suite("mesa nueva")
struct NewSubcommandTests {
  @Test("makes a mesa of several words, names its identity and keeps it private")
  func made() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa(
      "nueva", "Río", "Ñahuinco", "--tipo", "socio", "--momento", "en progreso", "--rol",
      "observador-colaborador", "--mecanismo", "buenos-oficios", "--etapa", "crisis", "--codigo",
      "X-1", "--resumen", "Agua y «vía»", "--id", "nahuinco")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.lines.first == "Mesa creada: nahuinco")
    let shown = try sandbox.mesa("ver", "nahuinco").output
    for text in [
      "Río Ñahuinco (nahuinco)", "X-1", "Socioambiental", "En progreso", "Observador / Colaborador",
      "Buenos oficios", "Crisis", "Agua y «vía»",
    ] {
      #expect(shown.contains(text), "\(text)")
    }
    let manager = FileManager.default
    let folder = try manager.attributesOfItem(atPath: sandbox.library + "/nahuinco")
    #expect(folder[.posixPermissions] as? Int == 0o700)
    let book = try manager.attributesOfItem(atPath: sandbox.bookPath("nahuinco"))
    #expect(book[.posixPermissions] as? Int == 0o600)
  }

  @Test("says nothing of the case that nobody said: it stands in no row of what the report counts")
  func unsaid() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.mesa("nueva", "Paro", "--etapa", "diálogo", "--id", "paro")
    let report = try sandbox.mesa("informe", "--cuadro", "3", "--formato", "csv")
    #expect(report.output.contains("Inicio,-,0.0%"), "\(report.output)")
  }

  @Test("makes an identity of the name and the year, never one in use")
  func identity() throws {
    let sandbox = try Sandbox()
    let ids = try (0..<3).map { _ in
      try sandbox.mesa("nueva", "Quebrada Honda").lines.first ?? ""
    }
    #expect(Set(ids).count == 3)
    #expect(ids[0].hasPrefix("Mesa creada: quebrada-honda-2"))
    #expect(ids[1] == ids[0] + "-2")
    #expect(ids[2] == ids[0] + "-3")
  }

  @Test("says that there is a mesa of that name already, and what the new one is called")
  func alreadyThere() throws {
    let sandbox = try Sandbox()
    let first = try sandbox.mesa("nueva", "Quebrada Honda")
    #expect(!first.output.contains("Ya hay una mesa"))
    let id = try #require(first.lines.first?.split(separator: " ").last)
    let second = try sandbox.mesa("nueva", "Quebrada Honda")
    #expect(second.lines.last == "Ya hay una mesa «\(id)»; la nueva se llama «\(id)-2».")
  }

  @Test(
    "finds the place by its name or code",
    arguments: [
      ["--lugar", "challhuahuacho"], ["--ubigeo", "030506"],
    ])
  func place(words: [String]) throws {
    let sandbox = try Sandbox()
    _ = try sandbox.mesa(["nueva", "x", "--id", "x"] + words)
    let shown = try sandbox.mesa("ver", "x").output
    #expect(shown.contains("Challhuahuacho, Cotabambas, Apurímac (030506)"), "\(shown)")
  }

  @Test("keeps the name of a place that is in no list")
  func unknownPlace() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.mesa("nueva", "x", "--id", "x", "--lugar", "Pampa Inventada")
    #expect(try sandbox.mesa("ver", "x").output.contains("Pampa Inventada\n"))
  }

  @Test("gives data on request")
  func json() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("nueva", "x", "--id", "x", "--formato", "json")
    let folder = sandbox.library + "/x"
    #expect(run.output == "{\"id\":\"x\",\"folio\":1,\"folder\":\"\(folder)\"}\n")
  }

  @Test("refuses an identity in use, a bad one and a blank name")
  func refused() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let before = try sandbox.book("quebrada")
    let taken = try sandbox.mesa("nueva", "Otra", "--id", "quebrada")
    #expect(taken.code == 1)
    #expect(taken.errors.contains("Ya hay un libro en"))
    #expect(try sandbox.book("quebrada") == before)
    let bad = try sandbox.mesa("nueva", "Otra", "--id", "../fuera")
    #expect(bad.code == 1)
    #expect(bad.errors.contains("«../fuera» no sirve como identificador"))
    let blank = try sandbox.mesa("nueva", "  ")
    #expect(blank.code == 1)
    #expect(blank.errors.contains("Falta el nombre del caso"))
  }
}
