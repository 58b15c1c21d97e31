import Documents
import Testing
import Wording

@testable import mesa

@Suite("mesa documento and mesa comunicado")
struct DocumentSubcommandTests {
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: [
      #"{"addParty":{"name":"Comunidad","kind":"community"}}"#,
      #"{"openSession":{"date":"2026-11-20","place":"Local comunal"}}"#,
      #"{"addRecord":{"kind":"delegate","values":{"name":"Ana Ñahui","party":1,"accreditation":"accredited"}}}"#,
      #"{"recordAttendance":{"session":1,"name":"Ana Ñahui","party":1,"isPresent":true}}"#,
      #"{"addRecord":{"kind":"proposal","values":{"party":1,"text":"Que el agua corra de noche desde el mes de agosto"}}}"#,
    ])
    return sandbox
  }

  @Test(
    "writes each kind",
    arguments: [
      ("asistencia", "Ana Ñahui"), ("acreditados", "Ana Ñahui"), ("compromisos", "Cuadro"),
      ("comunicado", "Local comunal"), ("derechos", "Resumen"), ("informe", "Informe a la sede"),
      ("llamado", "favorecer el diálogo"), ("ayuda-memoria", "No es un acta"),
      ("tarjeta-detenido", "Diga quién es"), ("tarjeta-herido", "Pida permiso"),
      ("carpeta", "Lo que se dijo"), ("tarjetas", "doblar aquí"),
    ])
  func kinds(kind: String, words: String) throws {
    let run = try sandbox().mesa("documento", "quebrada", kind)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains(words), "\(run.output)")
  }

  @Test("says in its help what each kind is, in either language", arguments: ["es", "en"])
  func help(language: String) throws {
    let run = try Sandbox().mesa("ayuda", "documento", environment: ["MESA_IDIOMA": language])
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for paper in DocumentKind.allCases {
      let title = paper.row.title[language == "es" ? .spanish : .english]
      #expect(text.contains("\(paper.rawValue) (\(title))"))
    }
  }

  @Test("names the kinds that there are")
  func unknown() throws {
    let run = try sandbox().mesa("documento", "quebrada", "factura")
    #expect(run.code == 2)
    #expect(
      run.errors.contains(
        "asistencia, acreditados, compromisos, adhesiones, consulta, comunicado, derechos"))
  }

  @Test("tells the public nothing of the negotiation, and the mediator what was left out")
  func bulletin() throws {
    let run = try sandbox().mesa("comunicado", "quebrada", "La", "mesa", "avanza.")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("La mesa avanza."))
    #expect(!run.output.contains("corra de noche"))
    #expect(run.errors.contains("1 propuesta"))
  }

  @Test("does not repeat a proposal in the mediator's words")
  func echo() throws {
    let run = try sandbox().mesa(
      "comunicado", "quebrada", "Piden que el agua corra de noche desde agosto")
    #expect(run.code == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("el agua corra de noche desde"))
  }

  @Test("makes a letter of the commitment with this number, and says why there is none")
  func letter() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: InstrumentSamples.binding)
    let run = try sandbox.mesa("documento", "quebrada", "carta", "--numero", "1")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("Instalar tres medidores"), "\(run.output)")
    let none = try sandbox.mesa("documento", "quebrada", "carta", "--numero", "9")
    #expect(none.code == 1)
    #expect(none.errors.contains("falta compromiso"), "\(none.errors)")
    #expect(try sandbox.mesa("documento", "quebrada", "constancia").code == 1)
    let unsigned = try Sandbox()
    try unsigned.quebrada(all: InstrumentSamples.sound)
    let unbound = try unsigned.mesa("documento", "quebrada", "carta", "--numero", "1")
    #expect(unbound.errors.contains("no firmado todavía"), "\(unbound.errors)")
  }

  @Test("makes the summary of rights for whom it is asked")
  func recipient() throws {
    let sandbox = try sandbox()
    for (word, name) in [
      ("fiscalia", "Fiscalía"), ("sede", "Sede"), ("defensoria", "Defensoría"),
      ("salud", "Sector salud"), ("fiscalía", "Fiscalía"),
    ] {
      let run = try sandbox.mesa("documento", "quebrada", "derechos", "--para", word)
      #expect(run.code == 0, "\(run.errors)")
      let flat = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(flat.contains("Para: \(name)"), "\(flat)")
    }
    #expect(try sandbox.mesa("documento", "quebrada", "derechos", "--para", "todos").code == 2)
  }

  @Test("names the session that there is none of")
  func unknownSession() throws {
    let run = try sandbox().mesa("documento", "quebrada", "asistencia", "--sesion", "99")
    #expect(run.code == 1)
    #expect(run.errors.contains("99"), "\(run.errors)")
  }
}
