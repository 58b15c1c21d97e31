import Testing

@testable import Dialogue

@Suite("The report on the dialogue")
struct DialogueReportTests {
  private func counted(_ id: String, _ stage: ConflictStage, _ moment: Moment) -> CountedCase {
    let file = CaseFile(name: id, stage: stage, mechanism: .unsaid, moment: moment)
    return CountedCase(id: id, caseFile: file)
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func totals(_ date: String, _ values: [ReportFigure: Int]) throws -> DatedTotals {
    DatedTotals(
      day: try day(date), values: values,
      source: ImportSource(file: "serie.csv", digest: "", line: 2))
  }

  private func report(
    since earlier: [CountedCase], totals: [DatedTotals]
  ) throws -> DialogueReport {
    let cases = [counted("b", .dialogue, .broken), counted("Á", .dialogue, .broken)]
    let end = try day("2016-12-31")
    var months = [MonthlyCount(day: try day("2016-11-30")), MonthlyCount(day: end)]
    for index in months.indices { for counted in cases { months[index].add(counted) } }
    return DialogueReport(
      of: cases, at: end, months: months,
      since: DialogueReport.Earlier(day: try day("2016-06-30"), cases: earlier), totals: totals
    ) { "\($0)" }
  }

  @Test("has every figure from the cell in which it stands, and the broken dialogues by name")
  func figures() throws {
    let report = try report(since: [], totals: [])
    for figure in ReportFigure.allCases {
      let place = figure.place
      let cell = report.cuadro(place.number).cell(row: place.row, column: place.column)
      #expect(report.figures[figure] == cell?.cases, "\(figure)")
    }
    #expect(report.figures[.broken] == 2)
    #expect(report.brokenDialogues.map(\.id) == ["Á", "b"])
    #expect(report.comparison == nil)
    #expect(report.importedFiles.isEmpty)
  }

  @Test("puts totals of a month in place of what is counted of it, but for the cut-off date")
  func imported() throws {
    let report = try report(
      since: [],
      totals: [
        totals("2016-11-15", [.active: 150, .inDialogue: 80]),
        totals("2016-12-31", [.active: 152, .inDialogue: 88]),
        totals("2016-06-30", [.inDialogue: 88]), totals("2016-06-30", [.inProgress: 70]),
      ])
    #expect(report.months.map(\.active) == [150, 2])
    #expect(report.months.map(\.isImported) == [true, false])
    let comparison = try #require(report.comparison)
    #expect(comparison.figures[.inDialogue] == 88)
    #expect(comparison.figures[.inProgress] == 70)
    #expect(comparison.figures[.active] == nil)
    #expect(comparison.figures.imported == [.inDialogue, .inProgress])
    #expect(!comparison.hasCases && comparison.changes.isEmpty)
    #expect(report.importedFiles == ["serie.csv"])
  }

  @Test("stands on totals of the very cut-off date where no case is known then")
  func unknown() throws {
    let end = try day("2016-12-31")
    let months = [MonthlyCount(day: try day("2016-11-30")), MonthlyCount(day: end)]
    func report(_ totals: [DatedTotals]) -> DialogueReport {
      DialogueReport(
        of: [CountedCase(id: "a", caseFile: CaseFile(name: "a"))], at: end, months: months,
        since: nil, totals: totals
      ) { "\($0)" }
    }
    let known = report([
      try totals("2016-11-30", [.active: 150, .inDialogue: 80]),
      try totals("2016-12-31", [.active: 152, .inDialogue: 88]),
    ])
    #expect(!known.isCounted)
    #expect(known.months.map(\.active) == [150, 152])
    #expect(known.figures[.inDialogue] == 88 && known.figures.imported == [.active, .inDialogue])
    let other = report([try totals("2016-12-15", [.active: 152, .inDialogue: 88])])
    #expect(other.figures[.active] == nil && other.months.isEmpty)
    let before = report([try totals("2016-11-30", [.active: 150, .inDialogue: 80])])
    #expect(before.months.map(\.active) == [150, nil] && !before.isFlat)
  }

  @Test("compares case by case where cases of the earlier date are on record")
  func cases() throws {
    let report = try report(since: [counted("b", .crisis, .unsaid)], totals: [])
    let comparison = try #require(report.comparison)
    #expect(comparison.figures[.active] == 1)
    #expect(comparison.changes.map(\.kind) == [.new, .enteredDialogue, .broke, .broke])
  }
}
