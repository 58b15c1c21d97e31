import Dialogue
import Testing
import Wording

@Suite("The words of the traffic light")
struct LightTextsTests {
  @Test("tell the colour, why, and how many days are left or late")
  func sentences() {
    let lights = LightTexts(.spanish)
    #expect(lights.sentence(.overdue, days: -3) == "rojo (vencido), 3 días de retraso")
    #expect(lights.sentence(.dueSoon, days: 1) == "ámbar (por vencer), falta 1 día")
    #expect(lights.sentence(.dueToday, days: 0) == "ámbar (vence hoy)")
    #expect(lights.sentence(.noDeadline, days: nil) == "gris (sin plazo)")
    let said = "ámbar (cumplido según lo informado, sin verificar)"
    #expect(lights.sentence(.awaitingVerification, days: -3) == said)
    #expect(lights.told(.fulfilled) == "según lo informado después, cumplido, sin verificar")
    #expect(lights.short(.onTime, days: 12) == "en plazo, faltan 12 días")
    #expect(LightTexts(.english).short(.overdue, days: -1) == "overdue, 1 day late")
  }

  @Test("tell every state and reason apart", arguments: Language.allCases)
  func apart(language: Language) {
    let lights = LightTexts(language)
    #expect(Set(CommitmentState.allCases.map(lights.state)).count == CommitmentState.allCases.count)
    #expect(Set(LightReason.allCases.map(lights.reason)).count == LightReason.allCases.count)
    #expect(Set(TrafficLight.allCases.map(lights.light)).count == TrafficLight.allCases.count)
  }
}
