import Foundation
import Testing
import Wording

@testable import mesa

@Suite("mesa ver")
struct ViewSubcommandTests {
  private func filled() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.quebrada(
      #"{"addParty":{"name":"Comunidad","kind":"community"}}"#,
      #"{"openSession":{"date":"2026-11-22","place":"Salón"}}"#,
      #"{"recordAttendance":{"session":1,"name":"Ana","party":1,"isPresent":true}}"#,
      #"{"recordAttendance":{"session":1,"name":"Luis","isPresent":false}}"#,
      #"{"closeSession":{}}"#,
      #"{"markItem":{"item":"phase-0.other-areas","mark":"waived","reason":"No hace falta"}}"#,
      #"{"addNote":{"text":"Ñandú, ¿acreditó?"}}"#)
    return sandbox
  }

  @Test("shows the mesa as it stands")
  func now() throws {
    let sandbox = try filled()
    let run = try sandbox.mesa("ver", "quebrada")
    #expect(run.code == 0)
    for text in [
      "Quebrada Honda (quebrada)", "1. Comunidad: organización social/comunidad, actor primario",
      "Sesión 1, 22.11.2026, Salón: 1 presente de 2", "Ausentes: Luis", "> Fase previa: 1/",
      "  Fase 7 · Seguimiento: 0/", "[/] Pida el apoyo", "Motivo: No hace falta",
      "Ñandú, ¿acreditó?", "[ ] Analice",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    #expect(!run.output.contains("Tal como estaba"))
  }

  @Test(
    "shows it as it stood, unmistakably",
    arguments: [
      (["--folio", "8"], 8), (["--sesion", "1"], 8), (["--sesión", "1"], 8), (["--folio", "2"], 2),
    ])
  func past(words: [String], folio: Int) throws {
    let sandbox = try filled()
    let run = try sandbox.mesa(["ver", "quebrada"] + words)
    #expect(run.code == 0)
    #expect(run.lines[1].hasPrefix("*** Tal como estaba en el folio \(folio), "))
    #expect(!run.output.contains("Ñandú"))
    let json = try sandbox.mesa(["ver", "quebrada", "--formato", "json"] + words)
    #expect(json.output.contains("\"folios\":\(folio)"))
    #expect(!json.output.contains("Ñandú"))
  }

  @Test("shows it as it stood at the end of a day")
  func day() throws {
    let sandbox = try filled()
    let today = SystemClock().now().date
    let run = try sandbox.mesa("ver", "quebrada", "--al", today.description)
    #expect(run.output.contains("Tal como estaba en el folio 10"))
    let before = try sandbox.mesa("ver", "quebrada", "--al", "2001-01-01")
    #expect(before.code == 2)
    #expect(before.errors.contains("El 1 de enero de 2001 la mesa aún no se había creado"))
  }

  @Test("takes a day as people say it for the last such day, and says which that was")
  func phrase() throws {
    let sandbox = try filled()
    let today = try sandbox.mesa("ver", "quebrada", "--al", "hoy")
    #expect(today.output.contains("Tal como estaba en el folio 10"))
    let clock = SystemClock().now().date
    #expect(today.errors.contains("«hoy» se entiende como \(Dates(.spanish).full(clock))."))
    let monday = try sandbox.mesa("ver", "quebrada", "--al", "lunes")
    #expect(monday.code == 2)
    #expect(monday.errors.contains("la mesa aún no se había creado"))
  }

  @Test(
    "says what does not exist",
    arguments: [
      (["--folio", "11"], "El libro no tiene folio 11; llega hasta el 10."),
      (["--folio", "0"], "El libro no tiene folio 0"),
      (["--sesion", "2"], "La mesa no tiene sesión 2"),
      (["--al", "2026-02-30"], "«2026-02-30»: ese día no existe en el calendario."),
      (["--al", "anteayer"], "«anteayer» no es una fecha; escríbala como 2026-11-22,"),
      (["--al", "1/1/1989"], "si es correcto, escríbala como 1989-01-01."),
    ])
  func missing(words: [String], sentence: String) throws {
    let sandbox = try filled()
    let run = try sandbox.mesa(["ver", "quebrada"] + words)
    #expect(run.code == 2)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }

  @Test("finds a mesa by part of its name, says which are near and which match")
  func search() throws {
    let sandbox = try filled()
    _ = try sandbox.mesa("nueva", "Quebrada Seca", "--id", "quebrada-seca")
    _ = try sandbox.mesa("nueva", "Río Grande", "--id", "rio-grande")
    #expect(try sandbox.mesa("ver", "RÍO").output.contains("Río Grande"))
    #expect(try sandbox.mesa("ver", "quebrada").output.contains("(quebrada)"))
    let two = try sandbox.mesa("ver", "queb")
    #expect(two.code == 1)
    #expect(two.errors.contains("Más de una mesa responde a «queb»: "))
    #expect(two.errors.contains("quebrada-seca"))
    let none = try sandbox.mesa("ver", "quevrada")
    #expect(none.code == 1)
    #expect(none.errors.contains("Ninguna mesa responde a «quevrada»."))
    #expect(none.errors.contains("quebrada"))
  }

  @Test("tells what was said in trust in a caucus only to whoever asks for all")
  func caucus() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(
      #"{"addParty":{"name":"Comunidad","kind":"community"}}"#,
      #"{"openSession":{"date":"2026-11-22","place":"Salón"}}"#,
      #"{"beginCaucus":{"reason":"distrust","with":[1]}}"#,
      #"{"addNote":{"text":"Cederían xq7"}}"#, #"{"endCaucus":{}}"#,
      #"{"addNote":{"text":"Ñandú, ¿acreditó?"}}"#)
    for format in ["texto", "json"] {
      let run = try sandbox.mesa("ver", "quebrada", "--formato", format)
      #expect(run.code == 0, "\(run.errors)")
      #expect(!run.output.contains("xq7"))
      #expect(run.output.contains("Ñandú, ¿acreditó?"))
      let all = try sandbox.mesa("ver", "quebrada", "--todo", "--formato", format)
      #expect(all.output.contains("xq7"))
    }
    #expect(try sandbox.mesa("ver", "quebrada").output.contains("apunte reservado"))
  }

  @Test("of a damaged book shows the folios before and says so")
  func damaged() throws {
    let sandbox = try filled()
    try sandbox.change("quebrada", "No hace falta", "No hace faltA")
    let run = try sandbox.mesa("ver", "quebrada")
    #expect(run.output.contains("Comunidad"))
    #expect(!run.output.contains("Ñandú"))
    #expect(run.errors.contains("folio 9"), "\(run.errors)")
    #expect(run.code == 1)
  }
}
