import Dialogue
import Testing
import Wording

@Suite("Words for dates and deadlines")
struct DateVocabularyTests {
  @Test("What either language shows of a deadline can be typed again", arguments: Language.allCases)
  func again(language: Language) throws {
    let today = try #require(CalendarDate("2026-11-29"))
    let (records, dates) = (Wording(language).records, Dates(language))
    var deadlines: [Deadline] = [.immediate, .date(today)]
    for start in DeadlineStart.events + [.date(today)] {
      for count in [1, 30] {
        deadlines += DayCount.allCases.map { .days(count: count, counting: $0, from: start) }
        deadlines += [.months(count: count, from: start), .hours(count: count, from: start)]
      }
    }
    for deadline in deadlines {
      let text = records.deadline(deadline, dates)
      #expect(try DatePhrase(.bothLanguages, today: today).deadline(text) == deadline, "\(text)")
    }
    #expect(try DatePhrase(.bothLanguages, today: today).date(dates.full(today)) == today)
  }

  @Test(
    "A start may be written as people say it",
    arguments: [
      ("30 días hábiles a partir de la firma", DeadlineStart.signature),
      ("30 días hábiles contados desde el día siguiente de la firma", .nextDay),
      ("30 días hábiles contados a partir de la publicación de la norma", .publication),
      ("30 días hábiles desde la firma del acta", .signature),
      ("30 working days from the signing of the acta", .signature),
      ("30 working days from the publication of the norm", .publication),
    ])
  func starts(text: String, start: DeadlineStart) throws {
    let today = try #require(CalendarDate("2026-11-29"))
    #expect(
      try DatePhrase(.bothLanguages, today: today).deadline(text)
        == .days(count: 30, counting: .business, from: start))
  }

  @Test("Numbers from one to thirty are read in both languages")
  func numbers() throws {
    let today = try #require(CalendarDate("2026-11-29"))
    let spanish = [
      "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once",
      "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve",
      "veinte", "veintiún", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis",
      "veintisiete", "veintiocho", "veintinueve", "treinta",
    ]
    let tens = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    let english =
      tens + ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"]
      + ["eighteen", "nineteen", "twenty"] + tens.map { "twenty-\($0)" } + ["thirty"]
    for (index, word) in spanish.enumerated() {
      let reader = DatePhrase(.bothLanguages, today: today)
      let deadline = Deadline.days(count: index + 1, counting: .business, from: .signature)
      #expect(try reader.deadline("\(word) días hábiles") == deadline, "\(word)")
      #expect(try reader.deadline("\(english[index]) working days") == deadline, "\(word)")
      #expect(
        try reader.deadline(english[index].replacing("-", with: " ") + " working days") == deadline)
    }
    #expect(
      try DatePhrase(.bothLanguages, today: today).deadline("two weeks")
        == .days(count: 14, counting: .calendar, from: .signature))
    #expect(
      try DatePhrase(.bothLanguages, today: today).deadline("un año desde la publicación")
        == .months(count: 12, from: .publication))
  }

  @Test("A day that ends at an hour is shown with it, in every length")
  func hour() throws {
    let day = try #require(CalendarDate("2026-11-30"))
    let due = DueDay.at(day, try #require(ClockHour("9:05")))
    #expect(Dates(.spanish).short(due) == "30.11.2026 09:05")
    #expect(Dates(.spanish).long(due) == "30 de noviembre de 2026, 09:05")
    #expect(Dates(.english).full(due) == "Monday, 30 November 2026, 09:05")
    #expect(Dates(.spanish).full(DueDay.on(day)) == "lunes 30 de noviembre de 2026")
    #expect(Dates(.spanish).short(DueDay.awaitingPublication) == nil)
  }
}
