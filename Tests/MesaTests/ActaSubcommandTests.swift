import Foundation
import Ledger
import Notation
import Testing

@testable import mesa

@Suite("mesa acta")
struct ActaSubcommandTests {
  /// A session with two parties, one agreement that all accepted, and its acta.
  static let commands = [
    #"{"addParty":{"name":"Comunidad","kind":"community"}}"#,
    #"{"addParty":{"name":"Minera","kind":"company"}}"#,
    #"{"openSession":{"date":"2026-11-20","place":"Local comunal"}}"#,
    #"{"addRecord":{"kind":"delegate","values":{"name":"Ana Ñahui","party":1,"position":"Presidenta","accreditation":"accredited","phone":"999 111 222"}}}"#,
    #"{"addRecord":{"kind":"delegate","values":{"name":"Luis Vega","party":2,"position":"Gerente","accreditation":"accredited"}}}"#,
    #"{"recordAttendance":{"session":1,"name":"Ana Ñahui","party":1,"isPresent":true}}"#,
    #"{"recordAttendance":{"session":1,"name":"Luis Vega","party":2,"isPresent":true}}"#,
    #"{"addRecord":{"kind":"agendaItem","values":{"title":"Agua"}}}"#,
    #"{"addRecord":{"kind":"agreement","values":{"text":"Agua limpia","agendaItem":3,"concurring":[1,2]}}}"#,
    #"{"addRecord":{"kind":"commitment","values":{"agreement":4,"action":"Entregar agua","responsible":[2],"responsiblePeople":[2],"deadline":"immediate","verifier":"ANA","followUp":"Oficina"}}}"#,
    #"{"reviseRecord":{"id":4,"kind":"agreement","values":{"text":"Agua limpia","agendaItem":3,"concurring":[1,2],"readAloud":"2026-11-20"}}}"#,
    #"{"addRecord":{"kind":"acta","values":{"session":1,"issuer":"Oficina de Diálogo"}}}"#,
    #"{"addNote":{"text":"Nota que nadie debe leer"}}"#,
    #"{"addRecord":{"kind":"acceptance","values":{"agreement":4,"party":1,"answer":"accepts"}}}"#,
  ]
  static let lastAnswer =
    #"{"addRecord":{"kind":"acceptance","values":{"agreement":4,"party":2,"answer":"accepts"}}}"#

  private func sandbox(isReady: Bool = true) throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: Self.commands + (isReady ? [Self.lastAnswer] : []))
    return sandbox
  }

  @Test("of a mesa without one says so")
  func none() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: [])
    let run = try sandbox.mesa("acta", "quebrada")
    #expect(run.code == 1)
    #expect(run.errors.contains("aún no tiene ningún acta"))
    let numbered = try sandbox.mesa("acta", "quebrada", "--acta", "3")
    #expect(numbered.errors.contains("Ningún acta que haya pasado a firma lleva el número 3"))
  }

  @Test("writes the draft with what was agreed, and nothing private")
  func draft() throws {
    let run = try sandbox(isReady: false).mesa("acta", "quebrada")
    #expect(run.code == 0, "\(run.errors)")
    for text in [
      "BORRADOR", "Ana Ñahui", "PRIMERO.- Agua limpia", "pendiente", "Oficina de Diálogo",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    #expect(!run.output.contains("999 111 222"))
    #expect(!run.output.contains("nadie debe leer"))
  }

  @Test("does not go to signature while a hole is left, and says how many")
  func holes() throws {
    let sandbox = try sandbox(isReady: false)
    let run = try sandbox.mesa("acta", "quebrada", "--a-firma")
    #expect(run.code == 1)
    #expect(run.errors.contains("Queda 1 vacío que impide la firma"))
    #expect(try !sandbox.mesa("ver", "quebrada", "--formato", "json").output.contains("actaFrozen"))
  }

  @Test("goes to signature with its number, and is the same bytes ever after")
  func frozen() throws {
    let sandbox = try sandbox()
    let first = try sandbox.mesa("acta", "quebrada", "--a-firma")
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output.contains("ACTA DE REUNIÓN N.º 1"))
    #expect(first.output.contains("Folio 19"))
    // The whole document is kept, and the book holds its digest.
    let kept = try Data(
      contentsOf: URL(fileURLWithPath: sandbox.library + "/quebrada/emitidos/acta-001.json"))
    let digest = Digest.sha256(of: Array(kept)).description
    let book = String(decoding: try sandbox.book("quebrada"), as: UTF8.self)
    #expect(book.contains(#""actaFrozen":"#) && book.contains(digest))
    let sign =
      #"{"addRecord":{"kind":"signature","values":{"acta":6,"name":"Ana Ñahui","party":1,"outcome":"signed"}}}"#
    #expect(try sandbox.mesa("aplicar", "quebrada", input: sign + "\n").code == 0)
    #expect(try sandbox.mesa("acta", "quebrada").output == first.output)
    // Whatever language the screens speak, paper keeps the one in which it was signed.
    let english = try sandbox.mesa("acta", "quebrada", environment: ["MESA_IDIOMA": "en"])
    #expect(english.output == first.output)
    let again = try sandbox.mesa("acta", "quebrada", "--a-firma")
    #expect(again.code == 1)
    #expect(again.errors.contains("ya pasó a firma"))
  }

  @Test(
    "is kept whole whoever takes it to signature, and a subcommand that is refused keeps nothing")
  func byScript() throws {
    let freezing = #"{"freezeActa":{"acta":6,"date":"2026-11-22"}}"# + "\n"
    let open = try self.sandbox(isReady: false)
    #expect(try open.mesa("aplicar", "quebrada", input: freezing).code == 1)
    #expect(!Paths.exists(open.library + "/quebrada/emitidos"))
    let sandbox = try sandbox()
    let run = try sandbox.mesa("aplicar", "quebrada", input: freezing)
    #expect(run.code == 0, "\(run.output)")
    let kept = sandbox.library + "/quebrada/emitidos/acta-001.json"
    let paper = try sandbox.mesa("acta", "quebrada").output
    #expect(paper.contains("ACTA DE REUNIÓN N.º 1"))
    #expect(try String(contentsOfFile: kept, encoding: .utf8).contains("⟦huella⟧"))
    #expect(!paper.contains("⟦"))
    #expect(try sandbox.mesa("verificar").code == 0)
  }

  @Test("is kept in «emitidos» for its owner alone, and the book names it with its hash")
  func saved() throws {
    let sandbox = try sandbox()
    let run = try sandbox.mesa("acta", "quebrada", "--guardar", "--formato", "html")
    #expect(run.code == 0, "\(run.errors)")
    let folder = sandbox.library + "/quebrada/emitidos"
    let name = "acta-borrador-f0018.html"
    let file = folder + "/" + name
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(
      try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
    let book = try String(
      contentsOfFile: sandbox.library + "/quebrada/libro.jsonl", encoding: .utf8)
    #expect(book.contains(#""kind":"issue","values":{"file":"\#(name)","digest":""#))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [name])
  }

  @Test("is missed, and known for another, when somebody touched the file that was issued")
  func verified() throws {
    let sandbox = try sandbox()
    #expect(try sandbox.mesa("acta", "quebrada", "--guardar").code == 0)
    #expect(try sandbox.mesa("verificar").code == 0)
    let file = sandbox.library + "/quebrada/emitidos/acta-borrador-f0018.txt"
    try "Otro texto\n".write(toFile: file, atomically: true, encoding: .utf8)
    let changed = try sandbox.mesa("verificar")
    #expect(changed.code == 1)
    #expect(changed.output.contains("emitidos/acta-borrador-f0018.txt» ya no es el que consta"))
    try FileManager.default.removeItem(atPath: file)
    let missing = try sandbox.mesa("verificar", "--formato", "json")
    #expect(missing.code == 1)
    #expect(missing.output.contains("Falta el archivo «emitidos/acta-borrador-f0018.txt»"))
    // Damage to a folio before it hides no file that the folios behind it name.
    var book = Array(try sandbox.book("quebrada"))
    let place = try #require(book.firstIndex(of: 0x0A)) + 60
    book[place] ^= 1
    try Data(book).write(to: URL(fileURLWithPath: sandbox.bookPath("quebrada")))
    let both = try sandbox.mesa("verificar").output
    #expect(both.contains("Folio 2") && both.contains("Falta el archivo"), "\(both)")
  }

  @Test("begins an institution's own template from the one built in")
  func builtIn() throws {
    let sandbox = try sandbox()
    let list = try sandbox.mesa("plantillas")
    #expect(list.code == 0)
    #expect(list.lines.contains("acta-conciliacion  incluida"))
    let config = sandbox.folder + "/config"
    let folder = config + "/mesa/plantillas"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let template = try sandbox.mesa("plantillas", "acta-dialogo").output
    try template.write(
      toFile: folder + "/acta-dialogo.plantilla", atomically: true, encoding: .utf8)
    let environment = ["XDG_CONFIG_HOME": config]
    #expect(
      try sandbox.mesa("acta", "quebrada", environment: environment).output
        == sandbox.mesa("acta", "quebrada").output)
    try "[si agenda]\n".write(
      toFile: folder + "/comunicado.plantilla", atomically: true, encoding: .utf8)
    let broken = try sandbox.mesa("plantillas", environment: environment)
    #expect(broken.code == 1)
    #expect(broken.output.contains("línea 1: la condición no se cierra con [fin]"))
  }

  @Test("follows an institution's own template, and names what that gets wrong")
  func template() throws {
    let sandbox = try sandbox()
    let config = sandbox.folder + "/config"
    let folder = config + "/mesa/plantillas"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = folder + "/acta-dialogo.plantilla"
    let environment = ["XDG_CONFIG_HOME": config]
    try "# Acta a nuestro modo\n\n[[acuerdos]]\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    let own = try sandbox.mesa("acta", "quebrada", environment: environment)
    #expect(own.output.contains("Acta a nuestro modo"))
    #expect(own.output.contains("PRIMERO.- Agua limpia"))
    #expect(!own.output.contains("Participantes"))
    try "# Acta\n\n{{numro}}\n".write(toFile: file, atomically: true, encoding: .utf8)
    let wrong = try sandbox.mesa("acta", "quebrada", environment: environment)
    #expect(wrong.code == 1)
    #expect(wrong.errors.contains("acta-dialogo.plantilla», línea 3: no existe el nombre «numro»"))
    #expect(wrong.errors.contains("numero"))
    // An acta that went to signature prints the same words after any change of template.
    try FileManager.default.removeItem(atPath: file)
    let signed = try sandbox.mesa("acta", "quebrada", "--a-firma")
    #expect(signed.code == 0)
    try "# Otra\n".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try sandbox.mesa("acta", "quebrada", environment: environment).output == signed.output)
    // Without its document the same words are only to be had where the template still gives them.
    let kept = sandbox.library + "/quebrada/emitidos/acta-001.json"
    try FileManager.default.removeItem(atPath: kept)
    let lost = try sandbox.mesa("acta", "quebrada", environment: environment)
    #expect(lost.code == 1)
    #expect(lost.errors.contains("no está en «emitidos» tal como pasó a firma"))
    #expect(try sandbox.mesa("acta", "quebrada").output == signed.output)
    let check = try sandbox.mesa("verificar")
    #expect(check.code == 1 && check.output.contains("Falta el archivo «emitidos/acta-001.json»"))
    // Nor is what somebody put in its place printed.
    try #"{"document":1}"#.write(toFile: kept, atomically: true, encoding: .utf8)
    #expect(try sandbox.mesa("acta", "quebrada", environment: environment).code == 1)
    #expect(try sandbox.mesa("verificar").output.contains("emitidos/acta-001.json» ya no es"))
  }
}
