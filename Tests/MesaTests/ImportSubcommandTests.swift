import Foundation
import Testing

@Suite("mesa importar")
struct ImportSubcommandTests {
  static func data(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Data/" + name
  }

  private func books(_ sandbox: borrowing Sandbox) throws -> [String: Data] {
    let ids = try FileManager.default.contentsOfDirectory(atPath: sandbox.library)
    var books: [String: Data] = [:]
    for id in ids where !id.hasSuffix(".sqlite") { books[id] = try sandbox.book(id) }
    return books
  }

  private func write(_ text: String, to name: String, in sandbox: borrowing Sandbox) throws
    -> String
  {
    let path = sandbox.folder + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test("makes a book of each case, with the file's hash, and changes nothing the second time")
  func twice() throws {
    let sandbox = try Sandbox()
    let path = Self.data("casos-2016-12.csv")
    let first = try sandbox.mesa("importar", "casos", path)
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output == "Casos nuevos: 156. Cambiados: 0. Sin cambios: 0.\n")
    let books = try books(sandbox)
    #expect(books.count == 156)
    let book = String(decoding: books["caso-sintetico-001-2012"] ?? Data(), as: UTF8.self)
    #expect(
      book.contains("\"source\":{\"file\":\"casos-2016-12.csv\",\"digest\":\"01c504f38dc66b76"))
    #expect(book.contains("\"since\":\"2012-07-20\""))
    let second = try sandbox.mesa("importar", "casos", path)
    #expect(second.output == "Casos nuevos: 0. Cambiados: 0. Sin cambios: 156.\n")
    #expect(try self.books(sandbox) == books)
  }

  @Test("holds a table against what is known of its own day, in whatever order they are imported")
  func outOfOrder() throws {
    func counted(_ order: [Int]) throws -> [String] {
      let sandbox = try Sandbox()
      let tables = [
        ("2016-06-30", "Diálogo,Promotor"), ("2016-09-30", "Crisis,Promotor"),
        ("2016-12-31", "Diálogo,Promotor"),
      ]
      for place in order {
        let (day, row) = tables[place]
        let path = try write(
          "codigo,caso,fase,rol\nA-1,Una,\(row)\n", to: "\(day).csv", in: sandbox)
        let run = try sandbox.mesa("importar", "casos", path, "--al", day)
        #expect(run.code == 0, "\(run.errors)")
      }
      let now = try sandbox.mesa("ver", "una", "--formato", "json").output
      return try tables.map { day, _ in
        try sandbox.mesa("informe", "--al", day, "--cuadro", "1", "--formato", "csv").output
      } + [now.contains("\"stage\":\"dialogue\"") ? "diálogo" : now]
    }
    let inOrder = try counted([0, 1, 2])
    #expect(inOrder[0].contains("Diálogo,1,100.0%"), "\(inOrder)")
    #expect(inOrder[1].contains("Crisis,1,100.0%"))
    #expect(inOrder[3] == "diálogo")
    for order in [[2, 0, 1], [2, 1, 0], [1, 2, 0]] { #expect(try counted(order) == inOrder) }
  }

  @Test("says in the report that states without a cut-off date count from the entry")
  func withoutDate() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.mesa("importar", "casos", Self.data("casos-2016-12.csv"))
    let report = try sandbox.mesa("informe", "--al", "2016-12-31").output
    let said = report.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      said.contains(
        "Casos importados sin fecha de corte, cuyo estado se cuenta desde su ingreso: 156."),
      "\(report.suffix(800))")
    let other = try Sandbox()
    _ = try other.mesa(
      "importar", "casos", Self.data("casos-2016-12.csv"), "--al", "2016-12-31")
    #expect(
      !(try other.mesa("informe", "--al", "2016-12-31").output).contains("sin fecha de corte"))
  }

  @Test("writes nothing in a rehearsal")
  func rehearsal() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("importar", "casos", Self.data("casos-2016-12.csv"), "--ensayo")
    #expect(run.code == 0)
    #expect(run.lines.first == "Ensayo: no se escribió nada.")
    #expect(!FileManager.default.fileExists(atPath: sandbox.library))
  }

  @Test("writes nothing where a row has an error, and says line, column and reason")
  func errors() throws {
    let sandbox = try Sandbox()
    let path = try write("caso,tipo\nUna,Comunal\nOtra,Ambiental\n", to: "a.csv", in: sandbox)
    let run = try sandbox.mesa("importar", "casos", path)
    #expect(run.code == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("línea 3, columna «tipo»: no se conoce «Ambiental»."))
    #expect(run.errors.contains("No se importó nada."))
    #expect(!FileManager.default.fileExists(atPath: sandbox.library))
  }

  @Test("takes the cards of a month, with their actors and facts, and names what it leaves out")
  func cards() throws {
    let sandbox = try Sandbox()
    let path = Self.data("fichas-mensuales.csv")
    let run = try sandbox.mesa("importar", "casos", path)
    #expect(run.output == "Casos nuevos: 4. Cambiados: 0. Sin cambios: 0.\n", "\(run.errors)")
    #expect(run.code == 1)
    for sentence in [
      "línea 5, columna «caso»: el código «0412-0318» ya está en la línea 2; queda lo que",
      "línea 5, columna «ubicacion»: el código «0412-0318» ya está en la línea 2; queda",
      "línea 6, columna «hechos_del_mes»: «30/02/2026» no existe en el calendario.",
    ] {
      #expect(run.errors.contains(sentence), "\(sentence)")
    }
    #expect(try !sandbox.mesa("lista").output.contains("repetido"))
    let books = try books(sandbox)
    let view = try sandbox.mesa("ver", "mercado").output
    #expect(view.contains("Asociación de comerciantes: otro, actor primario"))
    // Of a card that names no month it stays a note.
    #expect(view.contains("No se registraron hechos nuevos"))
    #expect(view.contains("latente"))
    #expect(view.contains("julio de 2021"))
    #expect(!view.contains("Segundo tipo"))
    let again = try sandbox.mesa("importar", "casos", path)
    #expect(again.output == "Casos nuevos: 0. Cambiados: 0. Sin cambios: 4.\n")
    #expect(try self.books(sandbox) == books)
  }

  @Test(
    "takes a card a month as a change from the end of its month on, in whatever order they stand")
  func months() throws {
    let sandbox = try Sandbox()
    let path = try write(
      "codigo,caso,ingreso,mes,dialogo,estado,hechos\n"
        + "A-1,Una,enero 2016,marzo 2016,no hay diálogo,latente,Calma.\n"
        + "A-1,Una,enero 2016,feb-16,hay diálogo,activo,Se sentaron.\n"
        + "A-1,Una,enero 2016,abril de 2016,,activo,\n", to: "a.csv", in: sandbox)
    let run = try sandbox.mesa("importar", "casos", path)
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      run.lines == [
        "Casos nuevos: 1. Cambiados: 2. Sin cambios: 0.",
        "Lo cambiado rige desde el fin del mes de cada fila.",
      ])
    func counts(_ day: String) throws -> String {
      let report = try sandbox.mesa("informe", "--al", day, "--cuadro", "1", "--formato", "csv")
      return report.output.split(separator: "\r\n").dropFirst().prefix(2).joined(separator: " ")
    }
    #expect(try counts("2016-02-28") == "TOTAL,-,0.0% Crisis,-,0.0%")
    #expect(try counts("2016-02-29") == "TOTAL,1,100.0% Diálogo,1,100.0%")
    #expect(try counts("2016-03-31").hasPrefix("TOTAL,-"))
    #expect(try counts("2016-04-30").hasPrefix("TOTAL,1"))
    let facts = try sandbox.mesa("buscar", "sentaron").output
    #expect(facts.contains("Hecho del mes"), "\(facts)")
    #expect(facts.contains("Hechos de febrero de 2016: Se sentaron."))
    #expect(try !sandbox.mesa("ver", "una").output.contains("Se sentaron."))
    let books = try books(sandbox)
    let again = try sandbox.mesa("importar", "casos", path)
    #expect(again.output == "Casos nuevos: 0. Cambiados: 0. Sin cambios: 3.\n")
    #expect(try self.books(sandbox) == books)
    // What changed between two of them.
    let json = try sandbox.mesa(
      "informe", "--al", "2016-03-31", "--comparar", "2016-02-29", "--formato", "json")
    #expect(json.output.contains("{\"change\":\"becameLatent\",\"mesa\":\"una-2016\""))
  }

  @Test("brings a case up to date by its code, and leaves alone what the file does not say")
  func update() throws {
    let sandbox = try Sandbox()
    let first = try write("codigo,caso,tipo,fase\nA-1,Una,Comunal,Crisis\n", to: "a", in: sandbox)
    let second = try write("codigo,caso,fase\na-1,Una,Diálogo\n", to: "b", in: sandbox)
    #expect(try sandbox.mesa("importar", "casos", first).code == 0)
    let run = try sandbox.mesa("importar", "casos", second)
    #expect(run.lines.first == "Casos nuevos: 0. Cambiados: 1. Sin cambios: 0.")
    let view = try sandbox.mesa("ver", "una").output
    #expect(view.contains("Comunal"))
    #expect(view.contains("Diálogo"))
    // What somebody wrote since stays, whatever an old file says.
    #expect(try sandbox.mesa("importar", "casos", first).output.contains("Sin cambios: 1."))
  }

  @Test("asks about letters that are not UTF-8, and reads Latin-1 where that is said")
  func latin1() throws {
    let sandbox = try Sandbox()
    let path = sandbox.folder + "/viejo.csv"
    let bytes = try #require("caso;fase\nÑaña;Diálogo\n".data(using: .isoLatin1))
    try bytes.write(to: URL(fileURLWithPath: path))
    let run = try sandbox.mesa("importar", "casos", path)
    #expect(run.code == 1)
    #expect(run.errors.contains("--codificacion latin-1"))
    let told = try sandbox.mesa("importar", "casos", path, "--codificacion", "latin-1")
    #expect(told.code == 0, "\(told.errors)")
    #expect(try sandbox.mesa("lista").output.contains("Ñaña"))
    // As Excel writes it, with quotes and dashes where Latin-1 has controls.
    try Data([0x63, 0x61, 0x73, 0x6F, 0x0A, 0x93, 0x50, 0x94, 0x20, 0x96, 0x20, 0x80, 0x0A])
      .write(to: URL(fileURLWithPath: path))
    #expect(try sandbox.mesa("importar", "casos", path, "--codificacion", "latin-1").code == 0)
    #expect(try sandbox.mesa("lista").output.contains("“P” – €"))
  }

  @Test("says why a file cannot be read")
  func unreadable() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("importar", "casos", sandbox.folder + "/falta.csv")
    #expect(run.code == 1)
    #expect(run.errors.contains("falta.csv"))
    #expect(try sandbox.mesa("importar", "casos", sandbox.folder).code == 1)
    let empty = try write("caso\n", to: "vacio.csv", in: sandbox)
    #expect(try sandbox.mesa("importar", "casos", empty).code == 1)
  }
}
