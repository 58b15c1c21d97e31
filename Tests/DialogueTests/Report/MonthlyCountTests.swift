import Testing

@testable import Dialogue

@Suite("The months of the first chart")
struct MonthlyCountTests {
  @Test("end on their last days, and on the cut-off date")
  func days() throws {
    let day = try #require(CalendarDate("2016-12-15"))
    let days = MonthlyCount.days(upTo: day)
    #expect(days.count == 25)
    #expect(days.first == CalendarDate("2014-12-31"))
    #expect(days[14] == CalendarDate("2016-02-29"))
    #expect(days.suffix(2) == [try #require(CalendarDate("2016-11-30")), day])
  }

  @Test("count the active cases, and of them those in dialogue")
  func counts() throws {
    var month = MonthlyCount(day: CalendarDate(dayNumber: 17_000))
    for (stage, status) in [
      (ConflictStage.dialogue, ConflictStatus.unsaid), (.crisis, .active), (.dialogue, .latent),
      (.unsaid, .unsaid),
    ] {
      month.add(
        CountedCase(id: "a", caseFile: CaseFile(name: "a", stage: stage, status: status)))
    }
    #expect(month.active == 2)
    #expect(month.inDialogue == 1)
  }
}
