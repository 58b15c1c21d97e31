import Foundation
import Testing

@Suite("mesa informe")
struct ReportSubcommandTests {
  private func cells(_ csv: String) -> [[String]] {
    var text = csv
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    return text.split(separator: "\r\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("counts the ten printed tables, cell by cell, from the cases of December 2016")
  func printed() throws {
    let sandbox = try Sandbox()
    let path = ImportSubcommandTests.data("casos-2016-12.csv")
    #expect(try sandbox.mesa("importar", "casos", path).code == 0)
    for number in 1...10 {
      let run = try sandbox.mesa(
        "informe", "--al", "2016-12-31", "--cuadro", String(number), "--formato", "csv")
      #expect(run.code == 0)
      #expect(run.errors.isEmpty)
      let name = "cuadros-2016-12/cuadro_\(number < 10 ? "0" : "")\(number).csv"
      let file = try Data(contentsOf: URL(fileURLWithPath: ImportSubcommandTests.data(name)))
      var expected = cells(String(decoding: file, as: UTF8.self))
      if number == 8 {
        // The one zero that the report prints as such.
        #expect(expected[2][6] == "0")
        expected[2][6] = "-"
      }
      #expect(cells(run.output) == expected, "Cuadro \(number)")
    }
  }

  @Test("prints all of them as text within 80 columns, with their totals")
  func text() throws {
    let sandbox = try Sandbox()
    let path = ImportSubcommandTests.data("casos-2016-12.csv")
    #expect(try sandbox.mesa("importar", "casos", path).code == 0)
    let page = try sandbox.mesa("informe", "--al", "31/12/2016")
    #expect(page.code == 0)
    for number in 1...10 {
      #expect(page.lines.contains { $0.hasPrefix("Cuadro N.º \(number). ") }, "\(number)")
    }
    #expect(page.lines.allSatisfy { $0.count <= 80 })
    #expect(page.lines.contains("| TOTAL           | 156 | 100.0% |"))
    #expect(
      page.lines.contains { $0.hasPrefix("| dic 16 |     156 |         81 | ") && $0.contains("┃") }
    )
    #expect(page.lines.contains { $0.hasPrefix("| Socioambiental               | 91.4% | ██") })
    #expect(page.output.contains("Hechos anotados después de esa fecha"))
    let english = try sandbox.mesa(
      ["informe", "--cuadro", "3", "--al", "2016-12-31"], environment: ["MESA_IDIOMA": "en"])
    #expect(english.output.contains("In progress"))
  }

  @Test("prints plain signs and letters where the locale names another set than Unicode")
  func plain() throws {
    let sandbox = try Sandbox()
    let path = ImportSubcommandTests.data("casos-2016-12.csv")
    #expect(try sandbox.mesa("importar", "casos", path).code == 0)
    let page = try sandbox.mesa(
      ["informe", "--al", "31/12/2016"], environment: ["LC_ALL": "es_PE.ISO-8859-1"])
    #expect(page.code == 0)
    #expect(page.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(page.lines.allSatisfy { $0.count <= 80 })
    #expect(page.lines.contains { $0.hasPrefix("| Socioambiental               | 91.4% | ##") })
    #expect(page.output.contains("- Activos, # En dialogo"))
  }

  @Test("counts a case from the day of its entry on")
  func dates() throws {
    let sandbox = try Sandbox()
    let path = sandbox.folder + "/a.csv"
    let text = "caso,fase,ingreso\na,Diálogo,2015-03-01\nb,Crisis,2016-03-01\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(try sandbox.mesa("importar", "casos", path).code == 0)
    func total(_ day: String) throws -> String? {
      let run = try sandbox.mesa("informe", "--al", day, "--cuadro", "1", "--formato", "csv")
      return cells(run.output).first { $0.first == "TOTAL" }?[1]
    }
    #expect(try total("2015-02-28") == "-")
    #expect(try total("2015-03-01") == "1")
    #expect(try total("2016-03-01") == "2")
  }

  @Test("knows how a case stands from the cut-off date of its table on, where that was said")
  func cut() throws {
    let sandbox = try Sandbox()
    let path = sandbox.folder + "/a.csv"
    try Data("caso,fase,ingreso\na,Diálogo,2015-03-01\n".utf8).write(
      to: URL(fileURLWithPath: path))
    for _ in 1...2 {
      #expect(try sandbox.mesa("importar", "casos", path, "--al", "2016-12-31").code == 0)
    }
    let before = try sandbox.mesa("informe", "--al", "2016-12-30")
    #expect(before.output.contains("Casos de los que no consta ni estado ni fase"))
    let then = try sandbox.mesa("informe", "--al", "2016-12-31", "--cuadro", "1")
    #expect(then.lines.contains { $0.hasPrefix("| Diálogo ") && $0.hasSuffix("1 | 100.0% |") })
    #expect(try sandbox.book("a-2015").split(separator: 0x0A).count == 2)
  }

  @Test("says in its sentences what its tables say, and names the dialogues that broke off")
  func sentences() throws {
    let sandbox = try Sandbox()
    let path = ImportSubcommandTests.data("casos-2016-12.csv")
    #expect(try sandbox.mesa("importar", "casos", path).code == 0)
    let run = try sandbox.mesa("informe", "--al", "2016-12-31", "--formato", "markdown")
    #expect(run.code == 0)
    // Every row of the ten printed tables, as it stands in the document.
    let rows = Set(
      run.lines.map { $0.filter { !"*\\".contains($0) } }.filter { $0.hasPrefix("| ") })
    for number in 1...10 {
      let name = "cuadros-2016-12/cuadro_\(number < 10 ? "0" : "")\(number).csv"
      let file = try Data(contentsOf: URL(fileURLWithPath: ImportSubcommandTests.data(name)))
      for cells in cells(String(decoding: file, as: UTF8.self)) {
        let printed = cells.enumerated().map {
          $0.offset > 0 && $0.element == "0" ? "-" : $0.element
        }
        #expect(
          rows.contains("| \(printed.joined(separator: " | ")) |"), "Cuadro \(number): \(cells)")
      }
    }
    for sentence in [
      "hay 156 conflictos activos. En fase de diálogo se encuentran 81 casos (51.9%)",
      "55 casos (35.3%)", "el tipo más frecuente es «socioambiental»: 74 casos (91.4%)",
      "en progreso, 61 (75.3%); inicio, 9 (11.1%); suspendido, 9 (11.1%); ruptura, 2 (2.5%)",
      "El diálogo se rompió en 2 casos: Molebamba - Buenaventura (Apurímac) y San José de Baños",
      "mesa de diálogo: negociación directa, 14 (17.3%)",
      "participa en 65 de los 81 procesos de diálogo (80.2%)",
      "observador / colaborador, 52 (80.0%)",
      "en 45 de los 81 casos en diálogo (55.6%) hubo al menos un hecho de violencia",
      "en 31 de esos 45 (68.9%) el diálogo vino después",
      // Half a year before, where no other date is named.
      "Totales al 30 de junio de 2016 y al 31 de diciembre de 2016",
      "**Aumentó la cantidad de casos en diálogo.** Casos en diálogo: de 77 al 30 de junio de 2016",
    ] {
      #expect(run.output.contains(sentence), "\(sentence)")
    }
  }

  @Test("is one report in every form, each of its own kind")
  func forms() throws {
    let sandbox = try Sandbox()
    let path = sandbox.folder + "/a.csv"
    let text = "caso,fase,ingreso,tipo\na,Diálogo,2015-03-01,Comunal\nb,Crisis,2016-03-01,Laboral\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(try sandbox.mesa("importar", "casos", path).code == 0)
    for (form, beginning) in [
      ("html", "<!DOCTYPE html>"), ("odt", "PK"), ("docx", "PK"), ("pdf", "%PDF-"),
      ("json", "{\"day\":\"2016-12-31\""), ("markdown", "Reporte sobre el diálogo"),
    ] {
      let run = try sandbox.mesa("informe", "--al", "2016-12-31", "--formato", form)
      #expect(run.code == 0, "\(form): \(run.errors)")
      #expect(run.output.hasPrefix(beginning), "\(form)")
      let one = try sandbox.mesa(
        "informe", "--al", "2016-12-31", "--cuadro", "2", "--formato", form)
      #expect(one.code == 0 && one.output.utf8.count < run.output.utf8.count, "\(form)")
    }
    let json = try sandbox.mesa(
      "informe", "--al", "2016-12-31", "--comparar", "2015-12-31", "--formato", "json")
    #expect(json.output.contains("{\"change\":\"new\",\"mesa\":\"b-2016\",\"name\":\"b\"}"))
    #expect(json.output.contains("{\"figure\":\"active\",\"before\":1,\"now\":2}"))
    #expect(json.output.contains("{\"matter\":\"ratio\",\"trend\":\"decreased\""))
    let later = try sandbox.mesa("informe", "--al", "2016-12-31", "--comparar", "2017-01-01")
    #expect(later.code == 2)
  }

  @Test("says which tables there are, and that there are no mesas")
  func wrong() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("informe", "--cuadro", "11")
    #expect(run.code == 2)
    #expect(run.errors.contains("«11»"))
    let toCome = try sandbox.mesa("informe", "--al", "2099-01-01")
    #expect(toCome.code == 2)
    #expect(toCome.errors.contains("todavía no llega"), "\(toCome.errors)")
    let unknown = try sandbox.mesa("informe", "--comparar", "1999-12-31")
    #expect(unknown.code == 0)
    #expect(unknown.errors.contains("Nada consta al 31 de diciembre de 1999"), "\(unknown.errors)")
    let empty = try sandbox.mesa("informe", "--cuadro", "2")
    #expect(empty.code == 0)
    #expect(empty.errors.contains("Aún no hay mesas"))
  }

  @Test("names a book that cannot be counted, and counts the others")
  func damaged() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.mesa("nueva", "Una", "--etapa", "dialogo").code == 0)
    #expect(try sandbox.mesa("nueva", "Rota", "--id", "rota").code == 0)
    try Data("nada\n".utf8).write(to: URL(fileURLWithPath: sandbox.bookPath("rota")))
    let run = try sandbox.mesa("informe", "--cuadro", "1", "--formato", "csv")
    #expect(run.code == 1)
    #expect(run.errors.contains("rota"))
    #expect(cells(run.output)[1][1] == "1")
  }
}
