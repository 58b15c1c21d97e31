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

  @Test("are known from the first case of which it is known how it stood, and then may be nought")
  func unknown() throws {
    var month = MonthlyCount(day: CalendarDate(dayNumber: 17_000))
    #expect(month.active == nil && month.inDialogue == nil)
    month.add(CountedCase(id: "a", caseFile: CaseFile(name: "a")))
    #expect(month.active == nil && month.inDialogue == nil)
    month.add(CountedCase(id: "b", caseFile: CaseFile(name: "b", status: .latent)))
    #expect(month.active == 0 && month.inDialogue == 0)
  }

  @Test("take one total alone where no case is known, and both or none where cases are")
  func totals() throws {
    let day = CalendarDate(dayNumber: 17_000)
    let totals = DatedTotals(
      day: day, values: [.inDialogue: 88],
      source: ImportSource(file: "a.csv", digest: "", line: 2))
    var month = MonthlyCount(day: day)
    let replaced = month.replaced(with: totals)
    #expect(replaced.active == nil && replaced.inDialogue == 88 && replaced.isImported)
    month.add(CountedCase(id: "a", caseFile: CaseFile(name: "a", stage: .crisis)))
    #expect(month.replaced(with: totals) == month)
  }
}
