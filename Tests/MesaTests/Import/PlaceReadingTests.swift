import Dialogue
import Testing
import Wording

@testable import mesa

@Suite("The places of a table of cases")
struct PlaceReadingTests {
  private func table(_ text: String) throws -> CaseTable {
    try CaseTable(text, today: CalendarDate(dayNumber: 20_000))
  }

  private func problems(_ text: String) throws -> [RowProblem] { try table(text).problems }

  @Test(
    "asks of a place that is nearly another what was meant, and takes one that nobody knows",
    arguments: [
      ("lugar", "Cuscoo", ["Cusco"]), ("lugar", "La Libertd", ["La Libertad"]),
      ("distrito", "Chalhuanka", ["Chalhuanca"]),
      ("distritos", "Tapairihua; Chalhuanka", ["Chalhuanca"]),
      ("lugar", "Distrito de Chalhuancaa, provincia de Aymaraes", ["Chalhuanca"]),
      ("ubicacion", "Comunidad Cerro Ficticio, región Apurimacc.", ["Apurímac"]),
    ])
  func misspelt(column: String, text: String, meant: [String]) throws {
    let table = try table("caso;\(column)\na;\"\(text)\"\n")
    #expect(table.problems.isEmpty && table.notices.isEmpty)
    #expect(table.doubts.map(\.column) == [column])
    guard case .place(.misspelt(_, let found), let kept)? = table.doubts.first?.reason else {
      Issue.record("\(table.doubts)")
      return
    }
    #expect(found == meant)
    #expect(kept == table.cases.first?.file.place && kept.name == text)
    let row = RowProblem(
      line: 2, column: column, reason: .place(.misspelt("x", meant: found), kept: kept))
    #expect(row.sentence(ImportTexts(.spanish)).contains("Queda «\(text)»"))
  }

  @Test("names the places of one name, and takes the one of the department that the row names")
  func namesakes() throws {
    let one = try table("caso,distrito\na,Miraflores\n")
    guard case .place(.ambiguous("Miraflores", let meant), let kept)? = one.doubts.first?.reason
    else {
      Issue.record("\(one.doubts)")
      return
    }
    #expect(meant.count > 2 && meant.contains("Miraflores, Arequipa, Arequipa"))
    #expect(kept == Place(name: "Miraflores"))
    let told = try table("caso,distrito,departamento\na,Miraflores,Arequipa\n")
    #expect(told.doubts.isEmpty)
    #expect(told.cases.first?.file.place == Place(ubigeo: "040110", name: "Miraflores"))
    for text in ["Piura", "Miraflores (Lima)", "Cusco"] {
      #expect(try table("caso,lugar\na,\(text)\n").doubts.isEmpty, "\(text)")
    }
    // A department is one of a list.
    #expect(
      try problems("caso,departamento\na,Cuscoo\n").map(\.reason)
        == [.unknown("Cuscoo", allowed: ["Cusco"])])
  }

  @Test(
    "leaves places alone that are no misspelling",
    arguments: [
      "Antarumi", "Distritos de Chalhuanca y Tapairihua", "Pisco", "Anexo Pampa Alta",
      "Distrito de Chalhuanca, provincia de Aymaraes, región Apurímac.", "Comunidad Qhapaq Ñan",
    ])
  func places(text: String) throws {
    let table = try table("caso;lugar\na;\(text)\n")
    #expect(table.problems.isEmpty && table.doubts.isEmpty)
    #expect(try problems("caso,departamento\na,Lima Provincias\n").isEmpty)
  }
}
