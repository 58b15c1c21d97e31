import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Who is obliged")
struct ObligedNamesTests {
  private var table = Table()
  private let commitment: RecordID

  /// The company is to do it, Luis Vega answers for it, and a contractor does the work.
  init() throws {
    let agreement = table.add(.agreement, [.text: .text("Habrá agua")])
    commitment = table.add(
      .commitment,
      [
        .agreement: .record(agreement), .action: .text("Instalar un medidor"),
        .responsible: .parties([Table.company]), .executor: .text("Constructora Los Andes"),
      ])
    let delegate = table.add(
      .delegate, [.name: .text("Luis Alberto Vega Ramos"), .party: .party(Table.company)])
    let luis = try #require(table.mesa.records[delegate]?.person())
    table.revise(commitment, .responsiblePeople, to: .people([luis]))
    table.add(.delegate, [.name: .text("Rosa Quispe"), .party: .party(Table.community)])
  }

  private func mention(_ text: String) -> ObligedMention? {
    table.mesa.records[commitment].flatMap { ObligedNames(of: $0, in: table.mesa).mention(text) }
  }

  @Test(
    "is told by the names that people use",
    arguments: [
      "la Minera", "Minera Altos del Sur S. A. C.", "Altos del Sur", "MINERA ALTOS",
      "Gerencia de la Minera", "Área de Relaciones de Altos del Sur", "luis vega", "Ing. Luis Vega",
      "LUIS ALBERTO VEGA RAMOS", "Luis Vega, de la Minera", "constructora los andes",
      "La Minera, por su gerente",
    ])
  func named(text: String) {
    #expect(mention(text) == ObligedMention(party: Table.company, isByName: true))
  }

  @Test(
    "is told by what the clause calls them",
    arguments: ["La empresa", "el propio responsable", "La parte obligada"])
  func called(text: String) {
    #expect(mention(text) == ObligedMention(party: Table.company, isByName: false))
  }

  @Test(
    "is nobody else",
    arguments: [
      "Comunidad", "Minera Yauli", "Comunidad de Altos", "Autoridad del agua", "OEFA", "Luis Rojas",
      "Municipalidad de Altos del Sur", "Rosa Quispe", "Oficina de Diálogo", "",
      "Presidenta de la Comunidad", "la Minera y la Comunidad", "Sur Andes",
    ])
  func others(text: String) {
    #expect(mention(text) == nil)
  }

  @Test("is not told by a word that two parties share, but by its whole name")
  mutating func shared() {
    let yauli = table.mesa.parties.count + 1
    table.write(
      .partyAdded(
        Party(
          id: PartyID(yauli),
          details: PartyDetails(name: "Minera Yauli", kind: .company))))
    #expect(mention("la Minera") == nil)
    #expect(mention("La empresa") == nil)
    #expect(mention("Minera Yauli") == nil)
    #expect(mention("Minera Altos del Sur")?.party == Table.company)
    #expect(mention("Altos")?.party == Table.company)
  }

  @Test("that is called by one word is not each that has more")
  mutating func oneWord() {
    table.write(
      .partyAdded(
        Party(id: 4, details: PartyDetails(name: "Comunidad", kind: .community))))
    table.revise(commitment, .responsible, to: .parties([4]))
    #expect(mention("La Comunidad")?.party == 4)
    #expect(mention("Comunidad de Yauli") == nil)
  }
}
