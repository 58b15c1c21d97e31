import Testing

@testable import Dialogue

@Suite("Phrases for dates and deadlines")
struct DatePhraseTests {
  static let words = DateWords(
    days: ["d", "día", "días"], hours: ["h", "horas"], months: ["meses"], business: ["hábiles"],
    calendar: ["calendario"], from: ["desde"], fillers: ["de", "el"], signature: ["la firma"],
    nextDay: ["el día siguiente"], publication: ["la publicación"], today: ["hoy"],
    tomorrow: ["mañana"], endOfMonth: ["fin de mes"], immediate: ["inmediato"],
    weekdays: [
      ["lunes"], ["martes"], ["miércoles"], ["jueves"], ["viernes"], ["sábado"], ["domingo"],
    ],
    monthNames: [
      ["enero"], ["febrero"], ["marzo"], ["abril"], ["mayo"], ["junio"], ["julio"], ["agosto"],
      ["setiembre"], ["octubre"], ["noviembre"], ["diciembre"],
    ])

  func reader() throws -> DatePhrase {
    DatePhrase(Self.words, today: try #require(CalendarDate("2026-11-29")))
  }

  @Test(
    "name a day",
    arguments: [
      ("15/12", "2026-12-15"), ("3/1", "2027-01-03"), ("30/9/26", "2026-09-30"),
      ("22.11.2026", "2026-11-22"), ("22 11 26", "2026-11-22"), ("2026-11-22", "2026-11-22"),
      ("29/2", "2028-02-29"), ("30 de setiembre de 2026", "2026-09-30"), ("hoy", "2026-11-29"),
      ("MAÑANA", "2026-11-30"), ("lunes", "2026-11-30"), ("domingo", "2026-12-06"),
      ("martes 15/12", "2026-12-15"), ("+10d", "2026-12-09"), ("fin de mes", "2026-11-30"),
      ("1/1/1990", "1990-01-01"), ("31/12/2100", "2100-12-31"),
    ])
  func day(text: String, iso: String) throws {
    let day = try #require(CalendarDate(iso))
    #expect(try reader().date(text) == day)
    #expect(try reader().deadline(text) == .date(day))
  }

  @Test(
    "name a number of days",
    arguments: [
      ("30 días hábiles", 30, DayCount.business, DeadlineStart.signature),
      ("30 dias habiles desde la firma", 30, .business, .signature),
      ("15 días calendario desde la publicación", 15, .calendar, .publication),
      ("1 día calendario desde el día siguiente", 1, .calendar, .nextDay),
    ])
  func days(text: String, count: Int, counting: DayCount, start: DeadlineStart) throws {
    #expect(try reader().deadline(text) == .days(count: count, counting: counting, from: start))
  }

  @Test(
    "are refused with their reason, never read in part",
    arguments: [
      ("30 días", DatePhrase.Misreading.ambiguousDays), ("30", .ambiguousDays),
      ("30 días hábiles desde el 01/12/2026", .startNotKept), ("3 meses", .unitNotKept),
      ("48 horas", .unitNotKept), ("31/2", .noSuchDay), ("lunes 15/12", .noSuchDay),
      ("1/1/1989", .yearOutOfRange(1989)), ("1/1/2101", .yearOutOfRange(2101)),
      ("2101-01-01", .yearOutOfRange(2101)), ("", .notUnderstood), ("ayer", .notUnderstood),
      ("15/12 o antes", .notUnderstood), ("1.2.3.4", .notUnderstood),
      ("30 días hábiles más o menos", .notUnderstood), ("0 días hábiles", .notUnderstood),
      ("22.11.2026x", .notUnderstood),
    ])
  func refused(text: String, reason: DatePhrase.Misreading) {
    #expect(throws: reason) { try reader().deadline(text) }
  }

  @Test("may be asked for the year", arguments: ["15/12", "3/1", "30 de setiembre"])
  func year(text: String) throws {
    let today = try #require(CalendarDate("2026-11-29"))
    let reader = DatePhrase(Self.words, today: today, needsYear: true)
    #expect(throws: DatePhrase.Misreading.yearMissing) { try reader.date(text) }
  }
}
