import Dialogue
import Testing
import Wording

@Suite("Words for dates and deadlines")
struct DateVocabularyTests {
  @Test("What either language shows of a deadline can be typed again", arguments: Language.allCases)
  func again(language: Language) throws {
    let today = try #require(CalendarDate("2026-11-29"))
    let (records, dates) = (Wording(language).records, Dates.of(language))
    var deadlines: [Deadline] = [.immediate, .date(today)]
    for counting in DayCount.allCases {
      for start in DeadlineStart.allCases {
        deadlines.append(.days(count: 1, counting: counting, from: start))
        deadlines.append(.days(count: 30, counting: counting, from: start))
      }
    }
    for deadline in deadlines {
      let text = records.deadline(deadline, dates)
      #expect(try DatePhrase(.bothLanguages, today: today).deadline(text) == deadline, "\(text)")
    }
    #expect(try DatePhrase(.bothLanguages, today: today).date(dates.full(today)) == today)
  }
}
