import Dialogue
import Testing

@testable import mesa

@Suite("A table of cases")
struct CaseTableTests {
  private static let today = CalendarDate("2026-11-30") ?? CalendarDate(dayNumber: 0)

  private func table(_ text: String) throws -> CaseTable {
    try CaseTable(text, today: Self.today)
  }

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

  @Test("does not take a case twice in a month, by its code or by name and place")
  func twice() throws {
    let byCode = try table(
      "codigo,caso,tipo,rol\nA-1,Una,,Promotor\nA-2,Dos,,\na-1,Otra,Laboral,\n")
    #expect(byCode.problems.isEmpty)
    #expect(
      byCode.notices == [
        RowProblem(
          line: 4, column: "caso", reason: .twice(line: 2, code: "A-1", isOfMonth: false))
      ])
    #expect(byCode.cases.map(\.file.name) == ["Una", "Dos"])
    // What the first leaves unsaid the second adds.
    #expect(byCode.cases[0].file.type == .labour && byCode.cases[0].file.role == .promoter)
    let byName = try table("caso,lugar\nUna,Lima\nUna,Lima\nUna,Ica\n")
    #expect(
      byName.notices == [
        RowProblem(
          line: 3, column: nil, reason: .twice(line: 2, code: nil, isOfMonth: false))
      ])
    #expect(byName.cases.count == 2)
  }

  @Test("takes a case once a month, the months in their order; a report's number is no month")
  func months() throws {
    let cards = try table(
      "caso,reporte,fase\nUna,marzo 2016,Crisis\nUna,2016-02-03,Diálogo\nUna,154,\n"
    )
    #expect(cards.notices.isEmpty && cards.problems.isEmpty)
    #expect(
      cards.cases.map(\.month)
        == [nil, CalendarDate("2016-02-29"), CalendarDate("2016-03-31")])
    #expect(
      try problems("caso,mes\na,pronto\nb,nuevo\n").map(\.reason)
        == [.notADate("pronto"), .notADate("nuevo")])
  }

  @Test("notes days in the facts that no calendar has, and leaves other figures alone")
  func facts() {
    let text = "El 30/02/2026 y el 31-04-2025; 2026-13-01, 28/02/2026, 1/2, 12/13/14, 100-200-3000."
    #expect(
      FactsReading.impossibleDays(in: text) == [
        "30/02/2026", "31-04-2025", "2026-13-01", "100-200-3000",
      ])
  }

  @Test("takes nothing that is still to come, nor a day that may be another")
  func days() throws {
    let text =
      "caso,ingreso,mes\na,2055-01-01,\nb,05/06/07,\nc,,enero 2055\nd,20/07/12,enero 2027\n"
    #expect(
      try problems(text).map(\.reason) == [
        .dayToCome("2055-01-01"), .ambiguous("05/06/07"), .dayToCome("enero 2055"),
        .dayToCome("enero 2027"),
      ])
    #expect(try problems("caso,ingreso,mes\nd,20/07/12,diciembre 2026\n").isEmpty)
  }

  @Test("tells of no day before a case came in: neither by its date nor by the month of a row")
  func order() throws {
    let cut = CalendarDate("2013-01-31")
    let text = "caso,ingreso,condicion\na,2012-05-27,\nb,2013-02-01,\nc,,Caso nuevo (marzo 2013)\n"
    let found = try CaseTable(text, today: Self.today, cut: cut).problems
    #expect(found.map(\.line) == [3, 4])
    #expect(found.map(\.column) == ["ingreso", "condicion"])
    #expect(
      found.map(\.reason) == [
        .entryAfter("2013-02-01", day: "2013-01-31"), .entryAfter("2013-03-01", day: "2013-01-31"),
      ])
    #expect(
      try problems("caso,ingreso,mes\na,2016-03-02,enero 2016\nb,2016-03-02,marzo 2016\n")
        == [
          RowProblem(
            line: 2, column: "mes",
            reason: .monthBeforeEntry("enero 2016", entry: "2016-03-02"))
        ])
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
      try table("codigo,tipo\n1,Comunal\n")
    }
    #expect(throws: RowProblem(line: 1, column: "Etapa", reason: .headingTwice("fase"))) {
      try table("caso,fase,Etapa\na,Crisis,Crisis\n")
    }
  }

  @Test("names the columns of which nothing is taken")
  func ignored() throws {
    #expect(try table("caso,reporte,,Foto\na,1,,x\n").ignored == ["Foto", "reporte"])
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
