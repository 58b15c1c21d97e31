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
    from: ["desde", "a", "partir", "contados", "from"],
    fillers: ["de", "del", "el", "of", "the", "on"],
    signature: [
      "la firma", "firma", "la firma del acta", "the signing", "signing", "signature",
      "the signature", "signing of the acta",
    ],
    nextDay: [
      "el día siguiente", "día siguiente", "el siguiente", "el día siguiente de la firma",
      "día siguiente de la firma", "the next day", "next day",
    ],
    publication: [
      "la publicación", "publicación", "la publicación de la norma", "the publication",
      "publication", "publication of the norm",
    ],
    today: ["hoy", "today"], tomorrow: ["mañana", "tomorrow"], yesterday: ["ayer", "yesterday"],
    endOfMonth: ["fin de mes", "a fin de mes", "end of month", "end of the month"],
    immediate: [
      "inmediato", "inmediata", "inmediatamente", "de inmediato", "immediate", "immediately",
    ],
    weekdays: (1...7).map { number in
      // The first day of 2024 was a Monday.
      CalendarDate(year: 2024, month: 1, day: number).map { day in
        Language.allCases.map { Dates($0).weekday(day) }
      } ?? []
    },
    monthNames: (1...12).map { number in
      Language.allCases.map { Dates($0).month(number) }
        + (number == 9 ? ["septiembre"] : [])
    })
}
