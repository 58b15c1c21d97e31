import Dialogue
import Notation
import Testing

@Suite("Totals of a date, as a line")
struct TotalsRecordTests {
  private func totals() throws -> DatedTotals {
    DatedTotals(
      day: try #require(CalendarDate("2016-06-30")),
      values: Dictionary(uniqueKeysWithValues: ReportFigure.allCases.enumerated().map { ($1, $0) }),
      source: ImportSource(
        file: "junio \"1\".csv", digest: String(repeating: "a", count: 64), line: 2))
  }

  @Test("read as they were written, every figure")
  func roundTrip() throws {
    let line = try totals().line
    #expect(line.last == 0x0A && line.count { $0 == 0x0A } == 1)
    #expect(try DatedTotals.read(line.dropLast()) == totals())
  }

  @Test("are none where they are cut, of a later version or of another kind")
  func damaged() throws {
    let line = String(decoding: try totals().line.dropLast(), as: UTF8.self)
    for text in [
      String(line.dropLast()), line.replacing("\"totals\":1", with: "\"totals\":2"),
      line.replacing("\"active\"", with: "\"aktive\""),
      line.replacing("2016-06-30", with: "2016-06-31"), "roto", "{}",
    ] {
      #expect(throws: NotationError.self, "\(text)") { try DatedTotals.read(Array(text.utf8)[...]) }
    }
  }
}
