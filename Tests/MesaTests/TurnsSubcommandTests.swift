import Foundation
import Testing

@testable import mesa

@Suite("mesa turnos")
struct TurnsSubcommandTests {
  /// A mesa of two parties at a session that is closed, with turns written down afterwards.
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    _ = try sandbox.mesa("nueva", "Quebrada")
    let lines = [
      #"{"label":"c","addParty":{"name":"Comunidad","kind":"community"}}"#,
      #"{"label":"m","addParty":{"name":"Minera","kind":"company"}}"#,
      #"{"label":"a","addPerson":{"name":"Ana","sex":"woman","party":{"label":"c"}}}"#,
      #"{"label":"b","addPerson":{"name":"Beto","sex":"man","party":{"label":"m"}}}"#,
      #"{"label":"x","addPerson":{"name":"Caro","sex":"woman","party":{"label":"m"}}}"#,
      #"{"label":"s","openSession":{"date":"2026-11-22"}}"#,
      #"{"recordAttendance":{"session":1,"person":"Ana","isPresent":true}}"#,
      #"{"recordAttendance":{"session":1,"person":"Caro","isPresent":true}}"#,
      #"{"closeSession":{}}"#,
      #"{"addTurn":{"session":1,"person":1,"seconds":90}}"#,
      #"{"addTurn":{"session":1,"person":2,"seconds":30}}"#,
      #"{"addTurn":{"session":1,"person":1,"seconds":60}}"#,
    ]
    let run = try sandbox.mesa(
      "aplicar", "quebrada", input: lines.joined(separator: "\n") + "\n")
    #expect(!run.output.contains("refusal"), "\(run.output)")
    return sandbox
  }

  @Test("adds up by party, person and sex, as bars, and names whoever did not speak")
  func text() throws {
    let page = try sandbox().mesa("turnos", "quebrada", "--sesion", "1")
    #expect(page.code == 0)
    #expect(page.output.contains("Por parte"))
    #expect(page.output.contains("2:30 (83%), 2 turnos"))
    #expect(page.output.contains("0:30 (17%), 1 turno"))
    #expect(page.output.contains("███"))
    #expect(page.output.contains("Asistieron y no hablaron: 22 Caro"))
  }

  @Test("gives the same as data, with a row for each")
  func data() throws {
    let sandbox = try sandbox()
    let json = try sandbox.mesa("turnos", "quebrada", "--formato", "json").output
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    let parties = rows.filter { $0["group"] as? String == "party" }
    #expect(parties.map { $0["seconds"] as? Int } == [150, 30])
    #expect(parties.map { $0["turns"] as? Int } == [2, 1])
    let csv = try sandbox.mesa("turnos", "quebrada", "--formato", "csv").output
    #expect(csv.contains("Por persona,11 Ana,150,2,0,"))
  }

  @Test("says of a session that there is not, that there is none")
  func unknown() throws {
    let run = try sandbox().mesa("turnos", "quebrada", "--sesion", "7")
    #expect(run.code == 1)
    #expect(run.errors.contains("La mesa no tiene sesión 7"))
  }
}
