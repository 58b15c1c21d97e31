import Testing

@testable import Dialogue

@Suite("Phrases for dates and deadlines")
struct DatePhraseTests {
  static let words = DateWords(
    days: ["d", "día", "días"], hours: ["h", "hora", "horas"],
    weeks: ["semana", "semanas"], months: ["mes", "meses"], years: ["año", "años"],
    business: ["hábiles"],
    calendar: ["calendario"], from: ["desde", "a", "partir"], fillers: ["de", "del", "el"],
    signature: ["la firma"], nextDay: ["el día siguiente", "día siguiente"],
    publication: ["la publicación"], today: ["hoy"],
    tomorrow: ["mañana"], yesterday: ["ayer"], endOfMonth: ["fin de mes"], immediate: ["inmediato"],
    weekdays: [
      ["lunes"], ["martes"], ["miércoles"], ["jueves"], ["viernes"], ["sábado"], ["domingo"],
    ],
    monthNames: [
      ["enero"], ["febrero"], ["marzo"], ["abril"], ["mayo"], ["junio"], ["julio"], ["agosto"],
      ["setiembre"], ["octubre"], ["noviembre"], ["diciembre"],
    ], numbers: [["un", "una"], ["dos", "twenty"], ["tres", "twenty one"]])

  func reader(_ year: YearGuess = .coming, anyYear: Bool = false) throws -> DatePhrase {
    let today = try #require(CalendarDate("2026-11-29"))
    return DatePhrase(Self.words, today: today, year: year, takesAnyYear: anyYear)
  }

  @Test("of days that say no more takes calendar days where it was asked about them")
  func unsaidDays() throws {
    let phrase = DatePhrase(
      Self.words, today: CalendarDate(dayNumber: 20_000), takesUnsaidDays: true)
    for text in ["30", "30 días", "30 días desde la firma"] {
      #expect(
        try phrase.deadline(text) == .days(count: 30, counting: .calendar, from: .signature))
    }
    #expect(
      try phrase.deadline("30 días hábiles")
        == .days(count: 30, counting: .business, from: .signature))
  }

  @Test(
    "name a day",
    arguments: [
      ("15/12", "2026-12-15"), ("3/1", "2027-01-03"), ("30/9/26", "2026-09-30"),
      ("22.11.2026", "2026-11-22"), ("22 11 26", "2026-11-22"), ("2026-11-22", "2026-11-22"),
      ("2026-9-30", "2026-09-30"), ("2026/11/22", "2026-11-22"),
      ("29/2", "2028-02-29"), ("30 de setiembre de 2026", "2026-09-30"), ("hoy", "2026-11-29"),
      ("MAÑANA", "2026-11-30"), ("ayer", "2026-11-28"), ("lunes", "2026-11-30"),
      ("domingo", "2026-12-06"),
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
    "name weeks of seven days, years of twelve months, and small numbers in words",
    arguments: [
      ("2 semanas", Deadline.days(count: 14, counting: .calendar, from: .signature)),
      ("una semana desde la publicación", .days(count: 7, counting: .calendar, from: .publication)),
      ("1 año", .months(count: 12, from: .signature)),
      ("2años", .months(count: 24, from: .signature)),
      ("dos días hábiles", .days(count: 2, counting: .business, from: .signature)),
      ("Un mes desde el día siguiente", .months(count: 1, from: .nextDay)),
      ("twenty one horas", .hours(count: 3, from: .signature)),
      ("twenty horas", .hours(count: 2, from: .signature)),
    ])
  func weeksAndWords(text: String, deadline: Deadline) throws {
    #expect(try reader().deadline(text) == deadline)
  }

  @Test(
    "that count in weeks, years or words are refused where they say too much or too little",
    arguments: [
      ("dos días", .ambiguousDays), ("dos", .ambiguousDays),
      ("2 semanas hábiles", .notUnderstood), ("1 año hábil", .notUnderstood),
      ("522 semanas", .notUnderstood), ("11 años", .notUnderstood), ("0 semanas", .notUnderstood),
      ("dos o tres semanas", .notUnderstood),
    ] as [(String, DatePhrase.Misreading)])
  func unitsRefused(text: String, reason: DatePhrase.Misreading) throws {
    #expect(throws: reason) { try reader().deadline(text) }
  }

  @Test(
    "name months and hours, and the day from which they run",
    arguments: [
      ("3 meses", Deadline.months(count: 3, from: .signature)),
      ("1 mes desde la publicación", .months(count: 1, from: .publication)),
      ("48 horas", .hours(count: 48, from: .signature)),
      ("48h desde la firma", .hours(count: 48, from: .signature)),
      ("24 horas a partir del día siguiente", .hours(count: 24, from: .nextDay)),
      (
        "30 días hábiles a partir de la firma",
        .days(count: 30, counting: .business, from: .signature)
      ),
    ])
  func units(text: String, deadline: Deadline) throws {
    #expect(try reader().deadline(text) == deadline)
  }

  @Test(
    "may run from a day, written in any way in which days are",
    arguments: [
      "desde el 01/12/2026", "desde 1/12", "a partir del 1 de diciembre", "desde 2026-12-01",
      "desde el martes",
    ])
  func named(text: String) throws {
    let start = DeadlineStart.date(try #require(CalendarDate("2026-12-01")))
    let reader = try reader()
    #expect(
      try reader.deadline("30 días hábiles " + text)
        == .days(count: 30, counting: .business, from: start))
    #expect(try reader.deadline("3 meses " + text) == .months(count: 3, from: start))
    #expect(try reader.deadline("48 horas " + text) == .hours(count: 48, from: start))
  }

  @Test("take a start without its year for the nearest, since it may have passed")
  func passed() throws {
    let start = DeadlineStart.date(try #require(CalendarDate("2026-11-22")))
    #expect(try reader().deadline("3 meses desde el 22/11") == .months(count: 3, from: start))
  }

  @Test(
    "are refused with their reason, never read in part",
    arguments: [
      ("30 días", DatePhrase.Misreading.ambiguousDays), ("30", .ambiguousDays),
      ("30 días desde el 01/12/2026", .ambiguousDays), ("31/2", .noSuchDay),
      ("2026-02-30", .noSuchDay), ("2026-11-2026", .notUnderstood),
      ("30 días hábiles desde el 31/2", .noSuchDay),
      ("lunes 15/12", .otherWeekday(CalendarDate(dayNumber: 20_802))),
      ("", .notUnderstood), ("anteayer", .notUnderstood), ("3 meses calendario", .notUnderstood),
      ("48 horas hábiles", .notUnderstood), ("0 meses", .notUnderstood),
      ("121 meses", .notUnderstood), ("8761 horas", .notUnderstood),
      ("3 meses desde", .notUnderstood),
      ("30 días hábiles desde ayer o antes", .notUnderstood),
      ("15/12 o antes", .notUnderstood), ("1.2.3.4", .notUnderstood),
      ("30 días hábiles más o menos", .notUnderstood), ("0 días hábiles", .notUnderstood),
      ("22.11.2026x", .notUnderstood),
    ])
  func refused(text: String, reason: DatePhrase.Misreading) {
    #expect(throws: reason) { try reader().deadline(text) }
  }

  @Test(
    "outside the years from 1990 to 2100 are asked about, and taken once they are confirmed",
    arguments: [
      ("1/1/1989", "1989-01-01"), ("1/1/2101", "2101-01-01"), ("2101-01-01", "2101-01-01"),
      ("30 días hábiles desde el 1/1/2101", "2101-01-01"),
    ])
  func years(text: String, iso: String) throws {
    let day = try #require(CalendarDate(iso))
    #expect(throws: DatePhrase.Misreading.unusualYear(day)) { try reader().deadline(text) }
    let deadline = try reader(anyYear: true).deadline(text)
    #expect(deadline == .date(day) || deadline.start == .date(day))
  }

  @Test(
    "without a year lie in the one that is meant",
    arguments: [
      ("15/12", "2026-12-15", "2026-12-15", "2025-12-15"),
      ("22/11", "2027-11-22", "2026-11-22", "2026-11-22"),
      ("3/1", "2027-01-03", "2027-01-03", "2026-01-03"),
      ("29/11", "2026-11-29", "2026-11-29", "2026-11-29"),
      ("29/2", "2028-02-29", "2028-02-29", "2024-02-29"),
      ("lunes", "2026-11-30", "2026-11-30", "2026-11-23"),
      ("domingo", "2026-12-06", "2026-12-06", "2026-11-22"),
    ])
  func guesses(text: String, coming: String, nearest: String, past: String) throws {
    #expect(try reader(.coming).date(text).description == coming)
    #expect(try reader(.nearest).date(text).description == nearest)
    #expect(try reader(.past).date(text).description == past)
  }
}
