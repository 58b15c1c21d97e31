import Foundation
import Testing

@Suite("mesa importar totales")
struct ImportTotalsTests {
  private func write(
    _ text: String, to name: String, in sandbox: borrowing Sandbox
  ) throws -> String {
    let path = sandbox.folder + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test("puts a series beside the mesas with the file's hash, and changes nothing the second time")
  func series() throws {
    let sandbox = try Sandbox()
    let path = try write(
      "Mes;Activos;En diálogo\nnoviembre de 2016;151;87\ndic-16;152;88\n", to: "serie.csv",
      in: sandbox)
    let rehearsal = try sandbox.mesa("importar", "totales", path, "--ensayo")
    #expect(rehearsal.output.contains("Fechas con totales nuevos: 2."))
    #expect(!FileManager.default.fileExists(atPath: sandbox.library))
    let run = try sandbox.mesa("importar", "totales", path)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output == "Fechas con totales nuevos: 2. Sin cambios: 0.\n")
    let kept = try String(contentsOfFile: sandbox.library + "/totales.jsonl", encoding: .utf8)
    #expect(kept.contains("\"day\":\"2016-11-30\""))
    #expect(kept.contains("\"source\":{\"file\":\"serie.csv\",\"digest\":\""))
    let again = try sandbox.mesa("importar", "totales", path)
    #expect(again.output == "Fechas con totales nuevos: 0. Sin cambios: 2.\n")
    #expect(
      try String(contentsOfFile: sandbox.library + "/totales.jsonl", encoding: .utf8) == kept)
    // No mesa comes of it.
    #expect(try sandbox.mesa("lista").output.contains("Aún no hay mesas"))
  }

  @Test("marks them in chart, comparison and data, and checks the counted month against them")
  func marks() throws {
    let sandbox = try Sandbox()
    let cases = ImportSubcommandTests.data("casos-2016-12.csv")
    #expect(try sandbox.mesa("importar", "casos", cases, "--al", "2016-12-31").code == 0)
    let path = try write(
      "fecha,activos,en_dialogo,en_progreso\n2016-06-30,,88,70\n2016-11-30,151,87,\n"
        + "2016-12-31,152,88,\n", to: "serie.csv", in: sandbox)
    #expect(try sandbox.mesa("importar", "totales", path).code == 0)
    let report = try sandbox.mesa("informe", "--al", "2016-12-31", "--formato", "markdown")
    for text in [
      "| nov 16\\* | 151 | 87 |", "| dic 16 | 156 | 81 |",
      "| En diálogo | 88\\* | 81 | −7 | −8.0% |",
      "Total importado (serie.csv): sus casos no constan en el registro.",
      "**Disminuyó la cantidad de casos en diálogo.**",
      "**Disminuyeron los diálogos en progreso.**",
      "**No se puede comparar la relación entre casos activos y casos en diálogo.**",
      "De esa fecha solo constan totales",
    ] {
      #expect(report.output.contains(text), "\(text)")
    }
    let json = try sandbox.mesa("informe", "--al", "2016-12-31", "--formato", "json")
    #expect(
      json.output.contains(
        "{\"day\":\"2016-11-30\",\"active\":151,\"inDialogue\":87,\"imported\":true}"))
    let check = try sandbox.mesa("informe", "--comprobar", "--al", "2016-12-31")
    #expect(check.code == 1)
    let said = check.output.split(separator: "\n").joined(separator: " ")
    #expect(said.contains("serie.csv, diciembre de 2016 (línea 4): dice 152, y el cuadro, 156"))
    #expect(said.contains("Hallazgos: 2."))
  }

  @Test("leaves months of which nothing is on record empty, and says of none of them that it fell")
  func gaps() throws {
    let sandbox = try Sandbox()
    let cases = ImportSubcommandTests.data("casos-2016-12.csv")
    #expect(try sandbox.mesa("importar", "casos", cases, "--al", "2016-12-31").code == 0)
    let path = try write(
      "fecha,activos,en_dialogo\n30/06/2016,152,88\n", to: "jun.csv", in: sandbox)
    #expect(try sandbox.mesa("importar", "totales", path).code == 0)
    func report(_ day: String, _ format: String) throws -> String {
      try sandbox.mesa("informe", "--al", day, "--formato", format).output
    }
    let december = try report("2016-12-31", "markdown")
    for text in [
      "| jun 16\\* | 152 | 88 |", "| nov 16 | no consta | no consta |", "| dic 16 | 156 | 81 |",
    ] { #expect(december.contains(text), "\(text)") }
    let november = try report("2016-11-30", "markdown")
    #expect(november.contains("(al comienzo, 152; al final, no consta)"))
    #expect(november.contains("no consta cómo estaba ningún caso"))
    #expect(!november.contains("disminuyeron") && !november.contains("−100"))
    let json = try report("2016-11-30", "json")
    #expect(json.contains("{\"day\":\"2016-11-30\",\"active\":null,\"inDialogue\":null}"))
    let june = try report("2016-06-30", "markdown")
    #expect(june.contains("Constan solo estos totales: activos, 152\\*; en diálogo, 88\\*."))
    #expect(june.contains("Total importado (jun.csv)"))
  }

  @Test("says which total of a month stands in place of another, and draws no share of two sources")
  func replaced() throws {
    let sandbox = try Sandbox()
    let first = try write("mes,activos,en_dialogo\njunio 2016,152,88\n", to: "a.csv", in: sandbox)
    let second = try write("mes,en_dialogo\n2016-06-30,87\n", to: "b.csv", in: sandbox)
    #expect(try sandbox.mesa("importar", "totales", first).errors.isEmpty)
    for arguments in [["--ensayo"], []] {
      let run = try sandbox.mesa(["importar", "totales", second] + arguments)
      #expect(run.code == 0)
      #expect(
        run.errors
          == "junio de 2016, «En diálogo»: 87 queda en lugar de 88, que dijo a.csv.\n")
    }
    #expect(try sandbox.mesa("importar", "totales", second).errors.isEmpty)
  }

  @Test("writes nothing where a row has an error, and says line, column and reason")
  func errors() throws {
    let sandbox = try Sandbox()
    let path = try write(
      "mes,activos,en dialogo,otra\nene 2016,5,9,\nene-16,x,,\n30/02/2015,1,,\n,2,3,\nenero 2999,1,1,\nmarzo 2016,x,1,\n",
      to: "a.csv", in: sandbox)
    let run = try sandbox.mesa("importar", "totales", path)
    #expect(run.code == 1)
    for sentence in [
      "Columnas que no se importan: otra.",
      "línea 2, columna «en dialogo»: «9» contradice la columna «activos».",
      "línea 3, columna «mes»: ese mes ya está en la línea 2.",
      "línea 4, columna «mes»: «30/02/2015» no existe en el calendario.",
      "línea 5, columna «mes»: falta el dato.",
      "línea 6, columna «mes»: «enero 2999» está por venir.",
      "línea 7, columna «activos»: «x» no es una cifra",
      "No se importó nada. Datos por corregir: 6.",
    ] {
      #expect(run.errors.contains(sentence), "\(sentence)")
    }
    #expect(!FileManager.default.fileExists(atPath: sandbox.library))
    let headless = try write("caso,tipo\na,b\n", to: "b.csv", in: sandbox)
    #expect(try sandbox.mesa("importar", "totales", headless).errors.contains("falta la columna"))
  }

  @Test("takes in no totals whose parts come to more than the whole")
  func sums() throws {
    let sandbox = try Sandbox()
    let path = try write(
      "mes,activos,en dialogo,desescalamiento,en progreso,suspendido,ruptura,violencia\n"
        + "junio 2016,152,88,64,60,20,8,40\njulio 2016,152,88,65,,,,\nagosto 2016,,88,,60,20,9,89\n",
      to: "a.csv", in: sandbox)
    let run = try sandbox.mesa("importar", "totales", path)
    #expect(run.code == 1)
    for sentence in [
      "línea 3, columna «desescalamiento»: con las otras partes suma 153, y «activos» dice 152.",
      "línea 4, columna «ruptura»: con las otras partes suma 89, y «en dialogo» dice 88.",
      "línea 4, columna «violencia»: «89» contradice la columna «en dialogo».",
      "No se importó nada. Datos por corregir: 3.",
    ] {
      #expect(run.errors.contains(sentence), "\(sentence): \(run.errors)")
    }
  }

  @Test("names a line of them that cannot be read, counts the others, and loses none of it")
  func damaged() throws {
    let sandbox = try Sandbox()
    let path = try write("mes,activos,en_dialogo\nene 2016,5,4\n", to: "a.csv", in: sandbox)
    #expect(try sandbox.mesa("importar", "totales", path).code == 0)
    let file = sandbox.library + "/totales.jsonl"
    let whole = try String(contentsOfFile: file, encoding: .utf8)
    try ("roto\n" + whole.dropLast()).write(toFile: file, atomically: true, encoding: .utf8)
    let other = try write("mes,activos,en_dialogo\nfeb 2016,6,5\n", to: "b.csv", in: sandbox)
    #expect(try sandbox.mesa("importar", "totales", other).code == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("roto\n" + whole))
    let run = try sandbox.mesa("informe", "--al", "2016-03-31", "--formato", "json")
    #expect(run.code == 1)
    #expect(run.errors.contains("totales.jsonl, línea 1: no se entiende"))
    #expect(run.output.contains("\"active\":6,\"inDialogue\":5,\"imported\":true"))
  }
}
