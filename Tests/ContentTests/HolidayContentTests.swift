import Dialogue
import Testing
import Wording

@testable import Content

/// Against what python-holidays, python-dateutil and numpy give (`Data/*.tsv`; their heads name the
/// versions).
@Suite("The holidays of Peru")
struct HolidayContentTests {
  private let holidays = HolidayContent.load()

  private static func rows(_ file: String) throws -> [[String]] {
    let bytes = try Sources.bytes(Sources.tests.appendingPathComponent("Data/" + file))
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
  }

  private static func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text), "\(text)")
  }

  @Test("are those of the independent calendar from 2016 to 2030, Easter Sunday apart")
  func holidays2016To2030() throws {
    let rows = try Self.rows("holidays-2016-2030.tsv")
    let theirs = try rows.filter { $0[1] != "Domingo de Resurrección" }.map { try Self.day($0[0]) }
    let ours = (2016...2030).flatMap { holidays.holidays(in: $0).map(\.date) }
    #expect(ours.count == 213)
    #expect(ours == theirs)
    let sundays = try rows.filter { $0[1] == "Domingo de Resurrección" }.map { try Self.day($0[0]) }
    #expect(sundays == (2016...2030).map(Easter.sunday(of:)))
    #expect(sundays.allSatisfy { !holidays.isHoliday($0) && !holidays.isBusinessDay($0) })
  }

  @Test("know Easter as the independent calendar does, from 1900 to 2199")
  func easter() throws {
    let theirs = try Self.rows("easter-1900-2199.tsv").map { try Self.day($0[0]) }
    #expect(theirs == (1900..<2200).map(Easter.sunday(of:)))
  }

  @Test("give a thousand random numbers of business days the independent calendar's day")
  func businessDays() throws {
    let rows = try Self.rows("business-days.tsv")
    #expect(rows.count == 1000)
    try check(rows, .business)
  }

  @Test("give random numbers of calendar days the independent calendar's day")
  func calendarDays() throws {
    try check(try Self.rows("calendar-days.tsv"), .calendar)
  }

  private func check(_ rows: [[String]], _ counting: DayCount) throws {
    for row in rows {
      let count = try #require(Int(row[1]))
      let anchor = DeadlineAnchor(signed: try Self.day(row[0]))
      let deadline = Deadline.days(count: count, counting: counting, from: .signature)
      let due = deadline.resolve(anchor, holidays: holidays)
      #expect(due == .on(try Self.day(row[2])), "\(row)")
    }
  }

  @Test("have a name in each language and a law")
  func names() {
    for language in Language.allCases {
      let names = HolidayContent.names(language)
      #expect(Set(names.keys) == Set(holidays.rules.map(\.id)))
      #expect(names["arica"]?.contains(language == .spanish ? "Bandera" : "Flag") == true)
    }
    #expect(holidays.rules.allSatisfy { !$0.law.isEmpty })
  }

  @Test(
    "hold from the year of their law",
    arguments: [
      ("2023-06-07", "2024-06-07", "Ley 31788"), ("2022-07-23", "2023-07-23", "Ley 31822"),
      ("2021-08-06", "2022-08-06", "Ley 31530"), ("2021-12-09", "2022-12-09", "Ley 31381"),
    ])
  func laws(before: String, after: String, law: String) throws {
    #expect(!holidays.isHoliday(try Self.day(before)))
    #expect(holidays.holiday(on: try Self.day(after))?.law == law)
  }

  @Test(
    "are refused with anything amiss, by line and reason",
    arguments: [
      ("day = 02-30", 2, .unknownValue(key: "day", value: "02-30")),
      ("day = easter-x", 2, .unknownValue(key: "day", value: "easter-x")),
      ("dia = 01-01", 2, .unknownKey("dia")),
      ("day = 01-01\nlaw = L\nsince = MM", 4, .unknownValue(key: "since", value: "MM")),
      ("day = 01-01\nsince = 1992", 1, .missingKey("law")),
      ("day = 01-01\nlaw = L\nsince = 1992\nes = Uno", 1, .missingKey("en")),
      ("until = ", 2, .emptyValue("until")),
    ] as [(String, Int, ContentError.Reason)])
  func broken(text: String, line: Int, reason: ContentError.Reason) {
    #expect(throws: ContentError(line: line, reason: reason)) {
      try HolidayContent.rows(from: Array(("[x]\n" + text).utf8))
    }
  }
}
