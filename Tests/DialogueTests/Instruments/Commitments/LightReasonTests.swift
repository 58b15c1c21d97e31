import Testing

@testable import Dialogue

@Suite("The light")
struct LightReasonTests {
  @Test("is shown by at least one reason each", arguments: TrafficLight.allCases)
  func all(light: TrafficLight) {
    #expect(LightReason.allCases.contains { $0.light == light })
  }

  @Test("warns earlier of public entities")
  func earlier() {
    #expect(
      LightReason.warningDays(isPublicEntity: true)
        > LightReason.warningDays(isPublicEntity: false))
  }
}
