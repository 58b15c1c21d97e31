import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Rows about people that were pasted")
struct PeopleSheetTests {
  private static func mesa(_ people: [PersonDetails] = []) -> Mesa {
    var table = Table()
    table.write(
      .partyAdded(
        Party(id: 4, details: PartyDetails(name: "Minera Cerro Azafrán", kind: .company))))
    for (place, details) in people.enumerated() {
      table.write(.people(.person(.added(Person(id: PersonID(place + 1), details: details)))))
    }
    return table.mesa
  }

  @Test("of a spreadsheet go by its headings")
  func spreadsheet() throws {
    let text = """
      Nombres y apellidos\tDNI\tCargo\tInstitución\tCelular
      FORTUNATO AYQUIPA LLACSA\t40123456\tPresidente\tC.C. Quebrada Honda\t966 123 456
      Ccorimanya Puma, Eulogia\t4512345\tComité de regantes\tComunidad Campesina de Quebrada Honda\t
      Ing. Rodrigo Bermejillo T.\t09876543\tGerente de operaciones\tMinera Cerro Azafrán\t+51 999888777
      Rodrigo Bermejillo Tauro\t9876543\tgerente operaciones\tMINERA CERRO AZAFRAN SAC\t999-888-777
      Fortunato Ayquipa (hijo)\t71234567\tfiscal\tComunidad\t
      """
    let sheet = PeopleSheet(text.replacingLineEnds(with: "\r\n"), in: Self.mesa())
    let people = try sheet.rows.map { try #require($0.person) }
    #expect(
      people.map(\.details.name) == [
        "Fortunato Ayquipa Llacsa", "Eulogia Ccorimanya Puma", "Rodrigo Bermejillo T.",
        "Rodrigo Bermejillo Tauro", "Fortunato Ayquipa (hijo)",
      ])
    #expect(people.map(\.details.party) == [2, 2, 4, 4, 2])
    #expect(people.map(\.details.phone) == ["966 123 456", "", "999 888 777", "999 888 777", ""])
    #expect(
      people.map(\.doubts) == [
        [], [.dni("4512345")], [], [.dni("9876543"), .earlier(2)], [],
      ])
  }

  @Test("of a message go by its words; what names nobody is left, with its line")
  func message() throws {
    let text = """
      Buenas tardes, envío la relación de quienes asistirán por el Ministerio:
      1. Marisela Ordaya Cuenca - Directora de diálogo - DNI 41.222.333
      2. Sr. Julián Otiniano Breña (asesor), cel 987654321
      3) Dra. Ñusta Huamán D’Azevedo, abogada, DNI N° 10203040, habla quechua
      - también el chofer
      Saludos
      """
    let sheet = PeopleSheet(text, in: Self.mesa())
    let people = sheet.rows.compactMap(\.person)
    #expect(
      people.map(\.details.name) == [
        "Marisela Ordaya Cuenca", "Julián Otiniano Breña", "Ñusta Huamán D’Azevedo",
      ])
    #expect(people.map(\.details.party) == [3, 3, 3])
    #expect(people.map(\.details.office) == ["Directora de diálogo", "asesor", "abogada"])
    #expect(people.map(\.details.dni) == ["41222333", "", "10203040"])
    #expect(people[2].details.language == "quechua")
    #expect(sheet.rows.filter { $0.person == nil }.map(\.line) == [1, 5, 6])
  }

  @Test("with surnames and given names apart, by commas and in quotation marks")
  func apart() throws {
    let text = """
      N°,Apellidos,Nombres,Documento de identidad
      1,"PÉREZ, viuda de SOTO",ANA,40123456
      2,QUISPE,LUIS,
      """
    let names = PeopleSheet(text, in: Self.mesa()).rows.compactMap(\.person?.details.name)
    #expect(names.count == 2)
    #expect(names.last == "Luis Quispe")
  }

  @Test("may be of somebody who is on the list")
  func known() {
    let mesa = Self.mesa([
      PersonDetails(name: "Ana Peña Quispe", dni: "40123456"),
      PersonDetails(name: "Luis Soto Ruiz"),
    ])
    func doubts(_ line: String) -> [ReadDoubt]? {
      PeopleSheet(line, in: mesa).rows.first?.person?.doubts
    }
    #expect(doubts("Ana Pena Quispe, 40123456") == [.known(1)])
    #expect(doubts("Ana Peña Quispe, 41123456") == [])
    #expect(doubts("Anita Peña, 40123456") == [.known(1)])
    #expect(doubts("L. Soto Ruiz") == [.known(2)])
    #expect(doubts("Luisa Soto Ruis") == [])
    #expect(doubts("Luis Soto Rujz") == [])
    #expect(doubts("Luis Torres Ruiz") == [])
  }
}

extension String {
  fileprivate func replacingLineEnds(with end: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
  }
}
