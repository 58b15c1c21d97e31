import Dialogue
import Testing

@testable import Interface

@Suite("Dates as people type them")
struct DateEntryTests {
  @Test(
    "are read in the usual forms",
    arguments: ["22.11.2026", "22/11/2026", "22-11-2026", "22.11.26", "2026-11-22", "22 11 26"])
  func read(text: String) {
    #expect(DateEntry.read(text) == CalendarDate(year: 2026, month: 11, day: 22))
  }

  @Test(
    "are not guessed",
    arguments: ["", "ayer", "31.2.2026", "22.13.2026", "22.11", "1.2.3.4", "22.11.2026x"])
  func refused(text: String) {
    #expect(DateEntry.read(text) == nil)
  }
}
