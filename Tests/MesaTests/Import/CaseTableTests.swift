import Dialogue
import Testing

@testable import mesa

@Suite("A table of cases")
struct CaseTableTests {
  private func table(_ text: String) throws -> CaseTable { try CaseTable(text) }

  private func problems(_ text: String) throws -> [RowProblem] { try table(text).problems }

  @Test("has its headings in any order and case, with accents or without")
  func headings() throws {
    let expected = try table("codigo,caso,departamento,fase\nA-1,Quebrada,Áncash,Diálogo\n").cases
    let other = try table("FASE;Departamento;CASO;Código\nDIALOGO;ancash;Quebrada;A-1\n").cases
    #expect(expected == other)
    let file = try #require(expected.first?.opening(cut: nil))
    #expect(file.place == Place(ubigeo: "020000", name: "Áncash"))
    #expect(file.stage == .dialogue)
  }

  @Test("says nothing that its cells do not say")
  func unsaid() throws {
    let file = try #require(table("caso,tipo,rol\nQuebrada,,\n").cases.first).opening(cut: nil)
    #expect(file == CaseFile(name: "Quebrada", mechanism: .unsaid, moment: .unsaid))
  }

  @Test("reads violence with what came after it")
  func violence() throws {
    let cases = try table(
      "caso,violencia,dialogo_tras_violencia\na,sí,sí\nb,Si,no\nc,NO,no\nd,,\ne,sí,\n"
    ).cases
    #expect(
      cases.map(\.file.violence) == [.followedByDialogue, .occurred, Violence.none, nil, .occurred])
  }

  @Test("names column and reason of each value that it does not know")
  func unknown() throws {
    let found = try problems(
      "caso,tipo,departamento,ingreso\nQuebrada,Ambiental,Apurimak,30/02/2026\n,,,pronto\n")
    #expect(
      found.map(\.column) == ["departamento", "tipo", "ingreso", "caso", "ingreso"])
    #expect(found.map(\.line) == [2, 2, 2, 3, 3])
    #expect(found[0].reason == .unknown("Apurimak", allowed: ["Apurímac"]))
    #expect(found[2].reason == .noSuchDay("30/02/2026"))
    #expect(found[3].reason == .blank)
    #expect(found[4].reason == .notADate("pronto"))
  }

  @Test("takes a code with other signs, its beginning alone, or with words after it")
  func codes() throws {
    let cases = try table(
      "caso,tipo,estado,mecanismo\na,socio ambiental,Retirado del registro,comision de alto nivel\n"
    ).cases
    #expect(cases.first?.file.type == .socioEnvironmental)
    #expect(cases.first?.file.status == .withdrawn)
    #expect(cases.first?.file.mechanism == .highLevelCommission)
    // The three kinds of government begin alike.
    #expect(try problems("caso,tipo\na,Asuntos de gobierno\n").count == 1)
  }

  @Test("does not take a case twice, by its code or by name and place")
  func twice() throws {
    let byCode = try problems("codigo,caso\nA-1,Una\nA-2,Dos\na-1,Otra\n")
    #expect(byCode == [RowProblem(line: 4, column: nil, reason: .twice(line: 2))])
    let byName = try problems("caso,lugar\nUna,Lima\nUNA,lima\nUna,Ica\n")
    #expect(byName == [RowProblem(line: 3, column: nil, reason: .twice(line: 2))])
  }

  @Test("says what contradicts itself")
  func contradictions() throws {
    let text = "caso,fase,dialogo,violencia,dialogo tras violencia\na,Crisis,HAY DIÁLOGO,no,sí\n"
    #expect(
      try problems(text).map(\.reason) == [
        .contradicts("HAY DIÁLOGO", column: "fase"), .contradicts("sí", column: "violencia"),
      ])
  }

  @Test("says which row has other cells than the heading")
  func width() throws {
    let reason = RowProblem.Reason.cells(3, expected: 2)
    #expect(
      try problems("caso,tipo\na,Comunal\nb,Comunal,x\n")
        == [RowProblem(line: 3, column: nil, reason: reason)])
  }

  @Test("cannot be without the cases, nor say a thing in two columns")
  func badHeadings() {
    #expect(throws: RowProblem(line: 1, column: nil, reason: .missingColumn("caso"))) {
      try CaseTable("codigo,tipo\n1,Comunal\n")
    }
    #expect(throws: RowProblem(line: 1, column: "Etapa", reason: .headingTwice("fase"))) {
      try CaseTable("caso,fase,Etapa\na,Crisis,Crisis\n")
    }
  }

  @Test("names the columns of which nothing is taken")
  func ignored() throws {
    #expect(try table("caso,reporte,,Foto\na,1,,x\n").ignored == ["reporte", "Foto"])
  }

  @Test("takes off the apostrophe that guards a text from a spreadsheet")
  func guarded() throws {
    #expect(
      try table("caso\n'=SUMA(A1)\n'hola\n").cases.map(\.file.name) == ["=SUMA(A1)", "'hola"])
  }

  @Test("has the actors of a card by their tier, and where it lies")
  func card() throws {
    let text = """
      caso,ubicacion,departamento,actores_primarios,actores_terciarios,hechos_del_mes
      a,"Distrito de Chalhuanca, provincia de Aymaraes.",Apurímac,"Comunidad; Minera S. A., Perú",PCM,x
      """
    let imported = try #require(table(text).cases.first)
    #expect(imported.file.place?.ubigeo == "030401")
    #expect(imported.actors.map(\.name) == ["Comunidad", "Minera S. A., Perú", "PCM"])
    #expect(imported.actors.map(\.tier) == [.primary, .primary, .tertiary])
    #expect(imported.facts == "x")
  }
}
