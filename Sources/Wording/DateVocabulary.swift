import Dialogue

extension DateWords {
  /// The words for dates and deadlines in both languages: what one language shows can be typed in
  /// the other.
  public static let bothLanguages = DateWords(
    days: ["d", "día", "días", "day", "days"],
    hours: ["h", "hora", "horas", "hour", "hours"],
    weeks: ["semana", "semanas", "week", "weeks"],
    months: ["mes", "meses", "month", "months"], years: ["año", "años", "year", "years"],
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
    }, numbers: numbers)

  /// From one to thirty.
  private static let numbers: [[String]] = [
    ["un", "uno", "una", "one"], ["dos", "two"], ["tres", "three"], ["cuatro", "four"],
    ["cinco", "five"], ["seis", "six"], ["siete", "seven"], ["ocho", "eight"], ["nueve", "nine"],
    ["diez", "ten"], ["once", "eleven"], ["doce", "twelve"], ["trece", "thirteen"],
    ["catorce", "fourteen"], ["quince", "fifteen"], ["dieciséis", "sixteen"],
    ["diecisiete", "seventeen"], ["dieciocho", "eighteen"], ["diecinueve", "nineteen"],
    ["veinte", "twenty"], ["veintiún", "veintiuno", "veintiuna", "twenty-one", "twenty one"],
    ["veintidós", "twenty-two", "twenty two"], ["veintitrés", "twenty-three", "twenty three"],
    ["veinticuatro", "twenty-four", "twenty four"], ["veinticinco", "twenty-five", "twenty five"],
    ["veintiséis", "twenty-six", "twenty six"], ["veintisiete", "twenty-seven", "twenty seven"],
    ["veintiocho", "twenty-eight", "twenty eight"], ["veintinueve", "twenty-nine", "twenty nine"],
    ["treinta", "thirty"],
  ]
}
