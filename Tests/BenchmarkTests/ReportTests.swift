import Testing

@testable import mesa_benchmark

@Suite("The report")
struct ReportTests {
  @Test(
    "Three digits count",
    arguments: [(0.7234, "0.72"), (38.14, "38.1"), (5120.4, "5120"), (2, "2"), (1.999, "2")])
  func numbers(value: Double, text: String) {
    #expect(Number.text(value) == text)
  }

  @Test("A budget is kept up to its very edge, and one of being ahead is not")
  func budgets() {
    #expect(Budget.ratio(2).isMet(value: 9, ratio: 2) == true)
    #expect(Budget.ratio(2).isMet(value: 1, ratio: 2.01) == false)
    #expect(Budget.ahead.isMet(value: 1, ratio: 1) == false)
    #expect(Budget.value(60).isMet(value: 60, ratio: nil) == true)
    #expect(Budget.none.isMet(value: 60, ratio: nil) == nil)
  }

  @Test("A peer that is not installed is left out with a word, and misses nothing")
  func leftOut() throws {
    let race = try Race(rounds: 1, laps: 1, [("small", { 1 })])
    let row = Row("start", race, "small", beside: "nano", budget: .ratio(2))
    #expect(row.isMet == nil)
    #expect(Table(rows: [row]).text.contains("nano is not installed"))
  }

  @Test("What could not be measured counts as missed")
  func failed() {
    #expect(Row("start", failed: "no terminal").isMet == false)
  }

  @Test("Columns stand below each other, and verdicts in words")
  func table() throws {
    let rows = [
      Row(
        "start", 6.51, .milliseconds, beside: .init(name: "nano", value: 6.4, ratio: 1.017),
        budget: .ratio(2)),
      Row("bytes for a move", 591, .bytes, note: "most", budget: .value(300)),
    ]
    #expect(
      Table(rows: rows).text == """
                             mesa  beside     ratio  budget   verdict
        start             6.51 ms  nano 6.40   1.02  ≤ 2 ×    met
        bytes for a move    591 B  most              ≤ 300 B  MISSED

        """)
  }

  @Test("The instructions of a run are the total of callgrind's report")
  func instructions() {
    let report = "events: Ir\nfn=(1) main\n16 400\ntotals: 37909088\n"
    #expect(InstructionMeasures.total(of: Array(report.utf8)) == 37_909_088)
    #expect(InstructionMeasures.total(of: Array("events: Ir\n".utf8)) == nil)
  }
}
