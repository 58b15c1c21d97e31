import Dialogue

extension DateWords {
  /// The words for dates and deadlines in both languages: what one language shows can be typed in
  /// the other.
  public static let bothLanguages = DateWords(
    days: ["d", "día", "días", "day", "days"],
    hours: ["h", "hora", "horas", "hour", "hours"],
    months: ["mes", "meses", "month", "months"],
    business: ["hábil", "hábiles", "working", "business"],
    calendar: ["calendario", "calendarios", "natural", "naturales", "calendar"],
    from: ["desde", "a", "from"],
    fillers: ["de", "del", "el", "of", "the", "on"],
    signature: [
      "la firma", "firma", "partir de la firma", "the signing", "signing", "signature",
      "the signature",
    ],
    nextDay: [
      "el día siguiente", "partir del día siguiente", "el siguiente", "the next day", "next day",
    ],
    publication: [
      "la publicación", "publicación", "partir de la publicación", "the publication",
      "publication",
    ],
    today: ["hoy", "today"], tomorrow: ["mañana", "tomorrow"],
    endOfMonth: ["fin de mes", "a fin de mes", "end of month", "end of the month"],
    immediate: [
      "inmediato", "inmediata", "inmediatamente", "de inmediato", "immediate", "immediately",
    ],
    weekdays: (1...7).map { number in
      // The first day of 2024 was a Monday.
      CalendarDate(year: 2024, month: 1, day: number).map {
        [Dates.spanish.weekday($0), Dates.english.weekday($0)]
      } ?? []
    },
    monthNames: (1...12).map { number in
      [Dates.spanish.month(number), Dates.english.month(number)]
        + (number == 9 ? ["septiembre"] : [])
    })
}
