import Testing

@testable import Dialogue

@Suite("The gate of conditions")
struct ConditionsGateTests {
  private var table = Table()

  private var gate: ConditionsGate { table.mesa.conditionsGate(on: Example.date) }

  private mutating func assess(
    _ conclusion: Code?, willingness: Code = .willing, reading: Code? = nil
  ) {
    var values: [FieldKey: Value] = [
      .reasons: .text("Lo dijeron ambas"), .willingness: .code(willingness),
    ]
    values[.conclusion] = conclusion.map(Value.code)
    values[.measureReading] = reading.map(Value.code)
    table.add(.conditions, values)
  }

  @Test("follows the last assessment")
  mutating func states() {
    #expect(gate.state == .notAssessed)
    assess(nil)
    #expect(gate.state == .toBeSeen)
    assess(.conditionsNotMet, reading: .priorTalks)
    #expect(gate.state == .notMet)
    #expect(gate.reading == .priorTalks)
    assess(.conditionsMet)
    #expect(gate.isOpen)
    #expect(gate.reasons == "Lo dijeron ambas")
    #expect(gate.contradictions == [])
  }

  @Test("shows what does not go together")
  mutating func contradictions() {
    let measure = table.add(
      .forceMeasure, [.forceMeasure: .code(.roadblock), .since: .day("2026-11-20")])
    #expect(gate.measures == [measure])
    assess(.conditionsMet, willingness: .unknown)
    #expect(gate.contradictions == [.partiesNotWilling, .measureInForce])
    assess(.conditionsMet, reading: .highCost)
    #expect(gate.contradictions == [])
    table.revise(measure, .measureState, to: .code(.suspended))
    #expect(gate.measures == [])
  }

  @Test("counts a measure on the days on which it lasts")
  mutating func days() {
    table.add(.forceMeasure, [.since: .day("2026-11-23")])
    table.add(.forceMeasure, [.until: .day("2026-11-21")])
    let undated = table.add(.forceMeasure, [.place: .text("Puente")])
    #expect(gate.measures == [undated])
  }
}
