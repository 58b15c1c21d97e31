/// How often something is done, as far as words tell it.
public enum Period: Hashable, Sendable {
  case days(Int)
  case months(Int)

  /// Reads «cada mes», «tres veces al día», «cada 15 días», «quincenal», «every two weeks»; `nil` where
  /// the words tell no period.
  public init?(_ text: String) {
    let words = WordSequence(text).words.map(\.folded)
    for index in words.indices {
      if let period = Self.adjectives[words[index]] {
        self = period
        return
      }
      let rest = Array(words[(index + 1)...].prefix(2))
      guard let period = Self.period(opening: words[index], rest) else { continue }
      self = period
      return
    }
    return nil
  }

  /// After «cada», «todos los», «al»: a number and what is counted, or what is counted alone.
  private static func period(opening word: String, _ rest: [String]) -> Period? {
    guard let first = rest.first else { return nil }
    switch word {
    case "cada", "every":
      if let count = Int(first) ?? numbers[first], rest.count > 1 {
        // So many hours are done within each day.
        return rest[1].hasPrefix("hor") || rest[1].hasPrefix("hour")
          ? .days(1) : units[rest[1]]?.times(count)
      }
      return units[first]
    case "todos", "todas", "all": return rest.last.flatMap { units[$0] }
    case "al", "por", "a", "per":
      return units[first]
        ?? rest.last.flatMap { last in
          ["la", "el"].contains(first) ? units[last] : nil
        }
    case _: return nil
    }
  }

  /// How many days it has, a month as thirty.
  var length: Int {
    switch self {
    case .days(let count): count
    case .months(let count): count * 30
    }
  }

  private func times(_ count: Int) -> Period? {
    guard (1...366).contains(count) else { return nil }
    return switch self {
    case .days(let days): .days(days * count)
    case .months(let months): .months(months * count)
    }
  }

  private static let adjectives: [String: Period] = [
    "diario": .days(1), "diaria": .days(1), "diariamente": .days(1), "daily": .days(1),
    "interdiario": .days(2), "interdiaria": .days(2),
    "semanal": .days(7), "semanalmente": .days(7), "weekly": .days(7),
    "quincenal": .days(15), "quincenalmente": .days(15), "fortnightly": .days(14),
    "mensual": .months(1), "mensualmente": .months(1), "monthly": .months(1),
    "bimestral": .months(2), "trimestral": .months(3), "trimestralmente": .months(3),
    "quarterly": .months(3), "cuatrimestral": .months(4), "semestral": .months(6),
    "semestralmente": .months(6), "anual": .months(12), "anualmente": .months(12),
    "yearly": .months(12), "annual": .months(12), "annually": .months(12),
  ]

  private static let units: [String: Period] = [
    "hora": .days(1), "horas": .days(1), "hour": .days(1), "hours": .days(1),
    "dia": .days(1), "dias": .days(1), "day": .days(1), "days": .days(1),
    "lunes": .days(7), "martes": .days(7), "miercoles": .days(7), "jueves": .days(7),
    "viernes": .days(7), "sabado": .days(7), "sabados": .days(7), "domingo": .days(7),
    "domingos": .days(7), "monday": .days(7), "tuesday": .days(7), "wednesday": .days(7),
    "thursday": .days(7), "friday": .days(7), "saturday": .days(7), "sunday": .days(7),
    "semana": .days(7), "semanas": .days(7), "week": .days(7), "weeks": .days(7),
    "quincena": .days(15), "mes": .months(1), "meses": .months(1), "month": .months(1),
    "months": .months(1), "bimestre": .months(2), "trimestre": .months(3),
    "quarter": .months(3), "semestre": .months(6), "ano": .months(12), "anos": .months(12),
    "year": .months(12), "years": .months(12),
  ]

  private static let numbers: [String: Int] = [
    "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9, "diez": 10, "quince": 15, "veinte": 20, "treinta": 30, "one": 1,
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "fifteen": 15, "thirty": 30,
  ]
}
