import Foundation
import Ledger
import Testing

@Suite("mesa importar casos, table after table")
struct ImportOfTablesTests {
  private func write(_ text: String, to name: String, in sandbox: borrowing Sandbox) throws
    -> String
  {
    let path = sandbox.folder + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test("keeps what a newer table says of its day when an older one is imported")
  func olderTable() throws {
    let sandbox = try Sandbox()
    func take(_ day: String, _ row: String) throws -> String {
      let path = try write(
        "codigo,caso,lugar,tipo,fase,ingreso\nA-1,Una,\(row),Diálogo,2016-01-10\n",
        to: "\(day).csv", in: sandbox)
      return try sandbox.mesa("importar", "casos", path, "--al", day).output
    }
    func types(_ day: String) throws -> String {
      try sandbox.mesa("informe", "--al", day, "--cuadro", "2", "--formato", "csv").output
    }
    _ = try take("2016-12-31", "Antarumi,Laboral")
    #expect(try take("2016-11-30", "Antarumi,Laboral").contains("Cambiados: 1."))
    _ = try take("2016-10-31", "Cerro Alto,Comunal")
    for day in ["2016-11-30", "2016-12-31"] { #expect(try types(day).contains("Laboral,1,100.0%")) }
    #expect(try types("2016-10-31").contains("Comunal,1,100.0%"))
    #expect(try sandbox.mesa("ver", "una").output.contains("Antarumi"))
    // That it stood so on another day, too, is no change, and is kept.
    #expect(try take("2017-01-31", "Antarumi,Laboral").contains("Sin cambios: 1."))
    _ = try take("2017-01-15", "Antarumi,Comunal")
    #expect(try types("2017-01-31").contains("Laboral,1,100.0%"))
  }

  @Test("tells in a rehearsal what the import then does, rows of several months with it")
  func rehearsalOfMonths() throws {
    let sandbox = try Sandbox()
    let path = try write(
      "codigo,caso,tipo,fase,mes\nA1,Uno,Laboral,Diálogo,enero de 2016\n"
        + "A1,Uno,Laboral,Diálogo,febrero de 2016\nA1,Uno,Laboral,Crisis,marzo de 2016\n",
      to: "mm.csv", in: sandbox)
    let rehearsal = try sandbox.mesa("importar", "casos", path, "--ensayo")
    let run = try sandbox.mesa("importar", "casos", path)
    #expect(run.output.hasPrefix("Casos nuevos: 1. Cambiados: 1. Sin cambios: 1.\n"))
    #expect(Array(rehearsal.lines.dropFirst()) == run.lines)
    #expect(rehearsal.code == run.code)
  }

  @Test("imports nothing while another import keeps the library, and says so")
  func underWay() throws {
    let sandbox = try Sandbox()
    let path = try write("caso\nUna\n", to: "a.csv", in: sandbox)
    let lock = try ImportLock(of: sandbox.library)
    let run = try sandbox.mesa("importar", "casos", path)
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(run.errors.contains("está en curso en esta biblioteca; no se importó nada."))
    let totals = try write("mes,activos\nenero 2016,5\n", to: "t.csv", in: sandbox)
    #expect(try sandbox.mesa("importar", "totales", totals).errors.contains("está en curso"))
    // A rehearsal writes nothing, and waits for nobody.
    #expect(try sandbox.mesa("importar", "casos", path, "--ensayo").code == 0)
    withExtendedLifetime(lock) {}
  }

  @Test("takes names with spaces, line breaks and unseen signs as a book keeps them")
  func untidy() throws {
    let sandbox = try Sandbox()
    let path = try write(
      "codigo,caso,fase,resumen\nA1,\"Uno  con  dos \",Diálogo,a\nA2,\"Tab\taquí\",Crisis,\n"
        + "A3,\"Dos\nlíneas\",Crisis,\nA4,Nu\u{0}lo,Crisis,\n", to: "a.csv", in: sandbox)
    for day in ["2016-10-31", "2016-12-31"] {
      let rehearsal = try sandbox.mesa("importar", "casos", path, "--al", day, "--ensayo")
      let run = try sandbox.mesa("importar", "casos", path, "--al", day)
      #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
      #expect(Array(rehearsal.lines.dropFirst()) == run.lines)
    }
    let again = try sandbox.mesa("importar", "casos", path, "--al", "2016-12-31")
    #expect(again.output == "Casos nuevos: 0. Cambiados: 0. Sin cambios: 4.\n")
    let list = try sandbox.mesa("lista").output
    for name in ["Uno con dos", "Tab aquí", "Dos líneas", "Nulo"] {
      #expect(list.contains(name), "\(name)")
    }
  }

  @Test("says from which day on counts what a table changed, and the report then counts so")
  func since() throws {
    let sandbox = try Sandbox()
    let head = "codigo,caso,tipo,fase,ingreso\n"
    let first = try write(head + "A1,Uno,Comunal,Diálogo,2016-01-10\n", to: "a", in: sandbox)
    let second = try write(head + "A1,Uno,Laboral,Diálogo,2016-01-10\n", to: "b", in: sandbox)
    func type(_ day: String) throws -> String {
      try sandbox.mesa("informe", "--al", day, "--cuadro", "2", "--formato", "csv").output
    }
    _ = try sandbox.mesa("importar", "casos", first, "--al", "2016-12-31")
    let today = try sandbox.mesa("importar", "casos", second)
    #expect(today.lines.last?.hasPrefix("Lo cambiado rige desde hoy, ") == true, "\(today.lines)")
    #expect(today.lines.last?.hasSuffix("; con «--al FECHA», desde ese día.") == true)
    #expect(try type("2016-12-31").contains("Comunal,1"))
    let dated = try sandbox.mesa("importar", "casos", second, "--al", "2016-12-31")
    #expect(dated.lines.last == "Lo cambiado rige desde el 31 de diciembre de 2016.")
    #expect(try type("2016-12-31").contains("Laboral,1"))
  }
}
