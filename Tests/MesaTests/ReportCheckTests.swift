import Foundation
import Testing

@Suite("mesa informe --comprobar")
struct ReportCheckTests {
  /// The ten printed tables and, where asked for, the sentences of the report in one folder.
  private func source(_ statements: String?, in sandbox: borrowing Sandbox) throws -> String {
    let folder = sandbox.folder + "/reporte"
    try FileManager.default.copyItem(
      atPath: ImportSubcommandTests.data("cuadros-2016-12"), toPath: folder)
    if let statements {
      try FileManager.default.copyItem(
        atPath: ImportSubcommandTests.data(statements), toPath: folder + "/afirmaciones.csv")
    }
    return folder
  }

  @Test("names all that does not agree in the report of December 2016, and nothing else")
  func printed() throws {
    let sandbox = try Sandbox()
    let folder = try source("afirmaciones-2016-12.csv", in: sandbox)
    let run = try sandbox.mesa("informe", "--comprobar", folder, "--formato", "json")
    #expect(run.code == 1)
    #expect(run.errors.isEmpty)
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let findings = try #require(json as? [[String: String]])
    let sentences = findings.compactMap { $0["sentence"] }
    #expect(
      findings.map { $0["finding"] } == [
        "strayZero", "absent", "prose", "prose", "change", "trend",
      ])
    for (sentence, parts) in zip(
      sentences,
      [
        ["Cuadro N.º 8, fila «Socioambiental», columna «Promotor»", "«0»"],
        ["anuncia «Cuadro de frecuencia de conflictos en diálogo, abril de 2008", "no está"],
        ["dice 152, y el cuadro, 156", "fila «TOTAL»"],
        ["dice 88, y el cuadro, 81", "fila «Diálogo»"],
        ["de 88 a 81 la variación es −8.0%, y dice 7,9%"],
        ["dice «mejoró», y la cifra disminuyó"],
      ])
    {
      for part in parts { #expect(sentence.contains(part), "\(sentence)") }
    }
    let text = try sandbox.mesa("informe", "--comprobar", folder)
    #expect(text.lines.last == "Cuadros: 10. Afirmaciones: 24. Hallazgos: 6.")
    #expect(text.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("finds a figure that was changed, in whatever table it stands")
  func changed() throws {
    let sandbox = try Sandbox()
    let folder = try source(nil, in: sandbox)
    for (name, old, new) in [
      ("01", "Crisis,1,", "Crisis,2,"), ("02", "74,91.4%", "74,91.3%"),
      ("04", "56,9,7,2", "57,9,7,2"), ("10", "39,28", "39,40"),
    ] {
      let path = folder + "/cuadro_\(name).csv"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.contains(old))
      try text.replacing(old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
      let run = try sandbox.mesa("informe", "--comprobar", folder)
      #expect(run.output.contains("Cuadro N.º \(Int(name) ?? 0),"), "\(run.output)")
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  @Test("finds nothing in what the program itself counted, on record or written out")
  func own() throws {
    let sandbox = try Sandbox()
    let cases = ImportSubcommandTests.data("casos-2016-12.csv")
    #expect(try sandbox.mesa("importar", "casos", cases).code == 0)
    let own = try sandbox.mesa("informe", "--comprobar", "--al", "2016-12-31")
    #expect(own.code == 0)
    #expect(own.output == "Cuadros: 10. Afirmaciones: 0. Hallazgos: 0.\n")
    let csv = try sandbox.mesa("informe", "--al", "2016-12-31", "--formato", "csv")
    let path = sandbox.folder + "/todos.csv"
    try Data(csv.output.utf8).write(to: URL(fileURLWithPath: path))
    let written = try sandbox.mesa("informe", "--comprobar", path)
    #expect(written.output == "Cuadros: 10. Afirmaciones: 0. Hallazgos: 0.\n")
  }

  @Test("says which statements it does not understand, and checks the others")
  func unread() throws {
    let sandbox = try Sandbox()
    let path = sandbox.folder + "/a.csv"
    let text =
      "donde,cuadro,valor,antes,variacion,dice\nuno,1,muchos,,,\ndos,1,81,88,-7.9%,bajó\n"
      + ",1,1,,,\ncuatro,x,1,,,florece\ncinco,1,80,,,\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let run = try sandbox.mesa("informe", "--comprobar", path)
    #expect(run.code == 1)
    for sentence in [
      "a.csv, línea 2, columna «valor»: «muchos» no es una cifra",
      "a.csv, línea 4, columna «donde»: falta el dato.",
      "a.csv, línea 5, columna «cuadro»: no se conoce «x».",
      "a.csv, línea 5, columna «dice»: no se conoce «florece».",
    ] {
      #expect(run.errors.contains(sentence), "\(sentence)")
    }
    let said = run.output.split(separator: "\n").joined(separator: " ")
    #expect(said.contains("dos (línea 3): de 88 a 81 la variación es −8.0%, y dice -7.9%."))
    #expect(said.contains("cinco (línea 6): dice 80, y en «uno» (línea 2)"))
  }

  @Test("does not go with what counts otherwise, and a file goes with nothing else")
  func wrong() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.mesa("informe", "--comprobar", "--cuadro", "1").code == 2)
    #expect(try sandbox.mesa("informe", "--comprobar", "--comparar", "2016-01-01").code == 2)
    #expect(try sandbox.mesa("informe", "--comprobar", "--formato", "pdf").code == 2)
    #expect(try sandbox.mesa("informe", "cuadros").code == 2)
    #expect(try sandbox.mesa("informe", "--comprobar", sandbox.folder + "/falta").code == 1)
  }
}
