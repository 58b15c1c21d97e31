/// How often something is done, as far as words tell it.
public enum Period: Hashable, Sendable {
  case days(Int)
  case months(Int)

  /// Each day of a week from one to another, Monday being 1: «de lunes a sábado».
  case weekdays(Int, Int)

  /// Reads «cada mes», «tres veces al día», «los lunes», «a fin de mes», «informes mensuales»,
  /// «de lunes a sábado», «every two weeks»; `nil` where the words tell no period.
  public init?(_ text: String) {
    let words = Folding.words(text)
    if let range = Self.weekdays(words) {
      self = range
      return
    }
    for index in words.indices {
      guard
        let period = Self.adjective(words[index])
          ?? Self.period(opening: index, words) ?? Self.edge(at: index, words)
      else { continue }
      self = period
      return
    }
    return nil
  }

  /// Whether words tell a period, or that it is done once: «por única vez».
  static func isUnderstood(_ text: String) -> Bool {
    if Period(text) != nil { return true }
    let words = Folding.words(text)
    return words.contains("once") || words.contains("unica") || words.contains("vez")
  }

  /// «de lunes a sábado», «cada día hábil».
  private static func weekdays(_ words: [String]) -> Period? {
    for (index, word) in words.enumerated() {
      if let first = days[word], words.indices.contains(index + 2),
        ["a", "al", "to"].contains(words[index + 1]), let last = days[words[index + 2]],
        first < last
      {
        return .weekdays(first, last)
      }
      let isWorked = ["habil", "habiles", "laborable", "laborables", "working"].contains(word)
      if isWorked, index > 0, ["dia", "dias"].contains(words[index - 1]),
        index < 2 || ["cada", "los", "al", "por"].contains(words[index - 2])
      {
        return .weekdays(1, 5)
      }
    }
    return nil
  }

  /// «mensual», «mensuales».
  private static func adjective(_ word: String) -> Period? {
    adjectives[word]
      ?? (word.hasSuffix("es") ? adjectives[String(word.dropLast(2))] : nil)
      ?? (word.hasSuffix("s") ? adjectives[String(word.dropLast())] : nil)
  }

  /// «a fin de mes», «a inicios de cada semestre»; a weekend comes once a week.
  private static func edge(at index: Int, _ words: [String]) -> Period? {
    let edges: Set<String> = [
      "fin", "fines", "final", "finales", "inicio", "inicios", "principio", "principios",
      "comienzo", "comienzos", "mediados",
    ]
    guard edges.contains(words[index]), words.indices.contains(index + 2),
      words[index + 1] == "de", !isOfOneEvent(index + 2, words)
    else { return nil }
    return units[words[index + 2]]
  }

  /// After «cada», «todos los», «al», «los»: a number and what is counted, or what is counted alone.
  private static func period(opening index: Int, _ words: [String]) -> Period? {
    let rest = Array(words[(index + 1)...].prefix(2))
    guard let first = rest.first else { return nil }
    switch words[index] {
    case "cada", "every":
      if let count = Int(first) ?? numbers[first], rest.count > 1 {
        // So many hours are done within each day.
        return rest[1].hasPrefix("hor") || rest[1].hasPrefix("hour")
          ? .days(1) : units[rest[1]]?.times(count)
      }
      return units[first]
    case "todos", "todas", "all": return rest.last.flatMap { units[$0] }
    case "los", "las": return days[first] == nil ? nil : .days(7)
    case "al", "por", "a", "per", "en":
      let hasArticle = ["la", "el", "un", "una"].contains(first)
      let unit = hasArticle ? index + 2 : index + 1
      guard words.indices.contains(unit), let period = units[words[unit]] else { return nil }
      let times = times(before: index, words)
      if words[index] == "en", times == nil { return nil }
      // «Al mes de la firma» comes once.
      if times == nil, isOfOneEvent(unit, words) { return nil }
      return period.divided(by: times ?? 1)
    case _: return nil
    }
  }

  /// Whether what follows a unit says of which event it is counted, so that it comes once.
  private static func isOfOneEvent(_ unit: Int, _ words: [String]) -> Bool {
    guard words.indices.contains(unit + 1) else { return false }
    return ["de", "del", "siguiente", "posterior", "despues", "desde", "after", "from"]
      .contains(words[unit + 1])
  }

  /// The number in «cuatro veces», right before a word; `nil` where there is none.
  private static func times(before index: Int, _ words: [String]) -> Int? {
    guard index > 0, ["vez", "veces", "times"].contains(words[index - 1]) else { return nil }
    guard index > 1 else { return 1 }
    return Int(words[index - 2]) ?? numbers[words[index - 2]] ?? 1
  }

  /// How many days it has, a month as thirty.
  var length: Int {
    switch self {
    case .days(let count): count
    case .months(let count): count * 30
    case .weekdays: 1
    }
  }

  /// Four times a year is each quarter; what is done several times within a month or less is shown by
  /// the whole of it.
  private func divided(by count: Int) -> Period {
    guard case .months(12) = self, count > 0, 12 % count == 0 else { return self }
    return .months(12 / count)
  }

  private func times(_ count: Int) -> Period? {
    guard (1...366).contains(count) else { return nil }
    return switch self {
    case .days(let days): .days(days * count)
    case .months(let months): .months(months * count)
    case .weekdays: nil
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

  private static let days: [String: Int] = [
    "lunes": 1, "martes": 2, "miercoles": 3, "jueves": 4, "viernes": 5, "sabado": 6, "sabados": 6,
    "domingo": 7, "domingos": 7, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4,
    "friday": 5, "saturday": 6, "sunday": 7,
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
