import Testing

@testable import Dialogue

@Suite("A measure of force")
struct MeasuresInForceTests {
  @Test("counts on the days on which it lasts, while it is in force")
  func days() {
    var table = Table()
    func add(_ values: [FieldKey: Value]) -> RecordID {
      table.add(.forceMeasure, values.merging([.measureState: .code(.inForce)]) { own, _ in own })
    }
    _ = add([.since: .day("2026-11-23")])
    _ = add([.until: .day("2026-11-21")])
    _ = add([.measureState: .code(.suspended)])
    let undated = add([.place: .text("Puente")])
    let exact = add([.since: .date(Example.date), .until: .date(Example.date)])
    #expect(table.mesa.measuresInForce(on: Example.date) == [undated, exact])
  }
}
