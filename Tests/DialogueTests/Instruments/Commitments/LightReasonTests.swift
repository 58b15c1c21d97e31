import Testing

@testable import Dialogue

@Suite("The light")
struct LightReasonTests {
  @Test("is none of what does not bind, and only of that")
  func none() {
    for binding in Binding.allCases {
      #expect(LightReason.unbound(binding).map { $0.light == nil } ?? true)
      #expect((LightReason.unbound(binding) == nil) == (binding == .binds))
    }
    #expect(
      LightReason.allCases.filter { $0.light == nil } == [
        .unsigned, .inConsultation, .rejected, .withoutCopy, .inRevision,
      ])
  }

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
