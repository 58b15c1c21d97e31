import Documents
import MesaSamples
import PlainIdentities
import Testing
import Wording

@testable import Dialogue

@Suite("Norms in the table of commitments")
struct NormsToIssueTests {
  @Test("stand below them with the body, the day and how they stand")
  func table() throws {
    var mesa = try AgreedMesa()
    try mesa.written.freeze(mesa.acta)
    try mesa.written.sign(mesa.acta)
    let matter = mesa.written.mesa.commitmentTable(
      on: try WrittenMesa.day("2026-12-28"), holidays: WrittenMesa.holidays)
    let values = CommitmentsComposer(Wording(.spanish)).values(of: matter, mesa.written.stamp)
    guard case .table(let table)? = values.parts["normas"]?.first else {
      Issue.record("no table of norms")
      return
    }
    let row = try #require(table.rows.first).map(\.string)
    #expect(row[0] == "Acta N.º 1\nLa minera repara el canal.")
    #expect(row[1] == "Ordenanza municipal, de Municipalidad: Turnos de riego")
    #expect(row[2] == "04.01.2027")
    #expect(row[3] == "ámbar (por vencer), faltan 7 días")
  }
}
