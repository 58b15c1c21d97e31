import Testing

@testable import Dialogue

@Suite("A measure of force")
struct MeasuresInForceTests {
  @Test("counts on the days on which it lasts, while it is in force")
  func days() {
    var table = Table()
    table.add(.forceMeasure, [.since: .day("2026-11-23")])
    table.add(.forceMeasure, [.until: .day("2026-11-21")])
    table.add(.forceMeasure, [.measureState: .code(.suspended)])
    let undated = table.add(.forceMeasure, [.place: .text("Puente")])
    let exact = table.add(
      .forceMeasure, [.since: .date(Example.date), .until: .date(Example.date)])
    #expect(table.mesa.measuresInForce(on: Example.date) == [undated, exact])
  }
}
