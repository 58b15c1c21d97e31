import Dialogue
import Testing
import Wording

/// A report of five cases at the end of 2016, compared with the middle of that year.
enum ReportSample {
  static let day = CalendarDate("2016-12-31")
  static let earlier = CalendarDate("2016-06-30")

  static func report(totals: [DatedTotals] = []) throws -> DialogueReport {
    let day = try #require(day)
    let earlier = try #require(earlier)
    var months = [CalendarDate("2016-10-31"), CalendarDate("2016-11-30"), day].compactMap { day in
      day.map { MonthlyCount(day: $0) }
    }
    for index in months.indices { for counted in now { months[index].add(counted) } }
    let texts = CuadroTexts(.spanish)
    return DialogueReport(
      of: now, at: day, months: months,
      since: DialogueReport.Earlier(day: earlier, cases: before), totals: totals, name: texts.name)
  }

  private static func counted(
    _ id: String, _ name: String, _ change: (inout CaseFile) -> Void
  ) -> CountedCase {
    var file = CaseFile(
      name: name, type: .socioEnvironmental, stage: .dialogue, mechanism: .mediatedTable,
      moment: .inProgress, role: .observer)
    change(&file)
    return CountedCase(id: id, caseFile: file)
  }

  private static let now: [CountedCase] = [
    counted("a", "Laguna Honda") {
      $0.moment = .broken
      $0.place = Place(name: "Apurímac")
      $0.violence = .followedByDialogue
    },
    counted("b", "Río Claro") { _ in },
    counted("c", "Mercado nuevo") {
      $0.type = .localGovernment
      $0.role = .nonParticipant
    },
    counted("d", "Cerro Alto") { $0.stage = .deEscalation },
    counted("e", "Pozo Seco") {
      $0.status = .latent
      $0.stage = .unsaid
    },
  ]

  private static let before: [CountedCase] = [
    counted("a", "Laguna Honda") { _ in }, counted("b", "Río Claro") { $0.stage = .escalation },
    counted("d", "Cerro Alto") { _ in }, counted("e", "Pozo Seco") { _ in },
  ]
}
