import Dialogue
import Testing
import Wording

@Suite("Dates")
struct DatesTests {
  @Test(
    "are written as people write them",
    arguments: [
      ("2026-11-22", "22 de noviembre de 2026", "22 November 2026", "22.11.2026", "domingo"),
      ("2026-01-01", "1 de enero de 2026", "1 January 2026", "01.01.2026", "jueves"),
      ("2024-02-29", "29 de febrero de 2024", "29 February 2024", "29.02.2024", "jueves"),
      ("2026-09-07", "7 de setiembre de 2026", "7 September 2026", "07.09.2026", "lunes"),
    ])
  func days(iso: String, spanish: String, english: String, short: String, weekday: String) throws {
    let date = try #require(CalendarDate(iso))
    #expect(Dates(.spanish).long(date) == spanish)
    #expect(Dates(.english).long(date) == english)
    #expect(Dates(.spanish).short(date) == short)
    #expect(Dates(.english).short(date) == short)
    #expect(Dates(.spanish).full(date) == weekday + " " + spanish)
  }

  @Test("have the hour of the zone in which they were written")
  func hours() throws {
    let instant = try #require(Timestamp("2026-11-22T23:05:07.123-05:00"))
    #expect(Dates(.spanish).moment(instant) == "22 de noviembre de 2026, 23:05")
    #expect(Dates(.english).stamp(instant) == "22.11.2026 23:05")
  }

  @Test("name twelve months and no other", arguments: Language.allCases)
  func months(language: Language) {
    let names = (0...13).map(Dates(language).month)
    #expect(names[0].isEmpty && names[13].isEmpty)
    #expect(Set(names).count == 13)
  }
}
