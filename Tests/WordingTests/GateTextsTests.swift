import Dialogue
import Testing
import Wording

@Suite("The gate before the dialogue in words")
struct GateTextsTests {
  private let gate = GateTexts(.spanish)

  @Test("answers, and names what is missing")
  func sentences() {
    #expect(gate.sentence(.met, missing: []) == "¿Hay condiciones para el diálogo? Sí.")
    #expect(
      gate.sentence(.metByInterpretation(.highCost), missing: [])
        == "¿Hay condiciones para el diálogo? Sí: se dialoga aunque siga la medida.")
    #expect(
      gate.sentence(.notMet, missing: ["sigue el paro", "falta escribirla"])
        == "¿Hay condiciones para el diálogo? No. Sigue el paro; falta escribirla.")
    #expect(gate.sentence(.unknown, missing: ["no quiere X S. A."]).hasSuffix("X S. A."))
  }

  @Test("says each hole with the name of the party or the measure")
  func holes() {
    func said(_ hole: DialogueGate.Hole) -> String {
      gate.hole(hole) {
        $0 == 1 ? "Comunidad" : nil
      } measure: {
        $0 == 4 ? "paro" : nil
      }
    }
    #expect(said(.unheard(1)) == "Comunidad aún no dice si quiere dialogar")
    #expect(said(.unwilling(1)) == "Comunidad no quiere dialogar")
    #expect(said(.measure(4)) == "sigue la medida de fuerza: paro")
    let others: [DialogueGate.Hole] = [.parties, .assessment, .conclusion, .concludedAgainst]
    #expect(Set(others.map(said)).count == others.count)
  }
}
