import Content
import PlainIdentities
import Testing

@testable import Dialogue

/// With the words that the product has.
@Suite("Neutral wording of an agenda title")
struct NeutralWordingTests {
  private let lexicon = LexiconContent.neutral()
  private let parties = Table().mesa.parties

  private func words(_ title: String) -> [String] {
    lexicon.findings(in: title, parties: parties).map(\.words)
  }

  @Test(
    "has nothing to say of a matter named as such",
    arguments: [
      "Calidad del agua del río: situación y medidas", "Estado del acuerdo sobre la carretera",
      "Puestos de trabajo para la zona", "Presencia de la empresa en la zona",
      "Relación entre la Minera Altos del Sur y los comuneros", "Uso de tierras comunales",
      "Transporte de minerales por la vía", "Agenda de la próxima sesión", "",
      "Participación de la mujer en la mesa", "Plan de cierre y monitoreo ambiental",
      "Mantenimiento de la vía por el MTC", "Retiro de escombros", "Daños por el sismo de mayo",
    ])
  func neutral(title: String) {
    #expect(words(title) == [])
  }

  @Test(
    "marks accusations and demands",
    arguments: [
      ("CONTAMINACIÓN del río", ["CONTAMINACIÓN"], .accusation),
      ("Incumplimiento del acta de 2019", ["Incumplimiento"], .accusation),
      ("Los abusos en la carretera", ["abusos"], .accusation),
      ("Retiro de la empresa", ["Retiro"], .demand),
      ("Exigimos trabajo", ["Exigimos"], .demand),
      ("Agua sí, oro no", ["sí", "no"], .demand),
      ("Nulidad de la concesión", ["Nulidad"], .demand),
      ("Tala ilegal en el bosque", ["ilegal"], .accusation),
    ] as [(String, [String], NeutralLexicon.Fault)])
  func faults(title: String, words: [String], fault: NeutralLexicon.Fault) {
    let found = lexicon.findings(in: title, parties: parties)
    #expect(found.map(\.words) == words)
    #expect(found.allSatisfy { $0.fault == fault })
  }

  @Test(
    "marks a party's name only beside an accusation",
    arguments: [
      ("Contaminación del río por la Minera Altos del Sur", "Minera Altos del Sur", 1),
      ("Incumplimientos del MTC", "MTC", 3), ("El ministerio incumplió", "ministerio", 3),
      ("Daños causados por Minera", "Minera", 1),
    ])
  func culprit(title: String, words: String, party: PartyID) throws {
    let found = lexicon.findings(in: title, parties: parties).filter { $0.fault == .culprit }
    #expect(found.map(\.party).contains(party))
    let finding = try #require(found.first { $0.party == party })
    #expect(finding.words == words)
    #expect(String(Array(title)[finding.range]) == words)
  }

  @Test("does not take the place in a party's name for the party")
  func place() {
    let found = lexicon.findings(in: "Contaminación en Quebrada Honda", parties: parties)
    #expect(found.map(\.fault) == [.accusation])
  }

  @Test("comes in the order of the title")
  func order() {
    let found = lexicon.findings(
      in: "El MTC incumple y exigimos que pague el daño", parties: parties)
    #expect(found.map(\.words) == ["MTC", "incumple", "exigimos", "daño"])
  }
}
