import Dialogue
import Testing

@testable import mesa

@Suite("The day on which a case came in")
struct EntryPhraseTests {
  @Test(
    "is read in the styles of the tables",
    arguments: [
      ("2012-07-20", "2012-07-20"), ("20/07/2012", "2012-07-20"), ("20.7.12", "2012-07-20"),
      ("20-07-2012", "2012-07-20"), ("20 de julio de 2012", "2012-07-20"),
      ("Julio 2021", "2021-07-01"), ("feb-26", "2026-02-01"), ("setiembre de 2016", "2016-09-01"),
      ("07/2016", "2016-07-01"), ("Caso nuevo, marzo de 2018.", "2018-03-01"),
      ("Caso reactivado (noviembre 2022)", "2022-11-01"),
      ("Caso nuevo, 5 de marzo de 2018", "2018-03-05"),
    ])
  func styles(text: String, day: String) throws {
    #expect(try EntryPhrase(text).day == CalendarDate(day))
  }

  @Test("comes with how it came in")
  func kinds() throws {
    #expect(try EntryPhrase("Caso nuevo, marzo de 2018.").kind == .new)
    #expect(try EntryPhrase("REACTIVADO").kind == .reactivated)
    #expect(try EntryPhrase("REACTIVADO").day == nil)
    #expect(try EntryPhrase("feb-26").kind == .unsaid)
  }

  @Test(
    "is refused where it is no day, or depends on the day of reading",
    arguments: ["pronto", "mañana", "30/9", "lunes", "+10d", "2016", "13/2016"])
  func refused(text: String) {
    #expect(throws: EntryPhrase.Misreading.notADate) { try EntryPhrase(text) }
  }

  @Test(
    "is refused where two digits may be the day or the month", arguments: ["05/06/07", "1-2-03"])
  func ambiguous(text: String) {
    #expect(throws: EntryPhrase.Misreading.ambiguous) { try EntryPhrase(text) }
  }

  @Test("is refused where the calendar has no such day")
  func noSuchDay() {
    #expect(throws: EntryPhrase.Misreading.noSuchDay) { try EntryPhrase("30/02/2026") }
    #expect(throws: EntryPhrase.Misreading.noSuchDay) { try EntryPhrase("2016-13-01") }
  }
}
