extension DatePhrase {
  /// The deadline that `text` names: a day, `inmediato`, or a number of days, weeks, months, years or
  /// hours, in digits or, up to thirty, in words.
  ///
  /// Days say whether they are working or calendar days, else they are asked about; a week is seven calendar days, a year twelve
  /// months. All run from the signing unless another event or a day is named: `30 días hábiles desde la
  /// firma`, `3 meses desde el 01/12/2026`, `dos semanas`, `48 horas`.
  public func deadline(_ text: String) throws(Misreading) -> Deadline {
    let tokens = Folding.fold(text).split { $0.isWhitespace || $0 == "," }.map(String.init)
    if words.immediate.contains(tokens.joined(separator: " ")) { return .immediate }
    guard let (count, rest) = counted(tokens) else {
      return .date(try date(text, takesBareDays: false))
    }
    guard let head = rest.first else {
      guard takesUnsaidDays else { throw .ambiguousDays }
      return .days(count: count, counting: .calendar, from: try start([]))
    }
    guard let unit = unit(head) else { return .date(try date(text, takesBareDays: false)) }
    let split = rest.firstIndex { words.from.contains($0) } ?? rest.endIndex
    guard count <= 9999, unit == .days || split == 1 else { throw .notUnderstood }
    let start = try start(Array(rest[split...]))
    let deadline: Deadline =
      switch unit {
      case .days: .days(count: count, counting: try counting(rest[..<split]), from: start)
      case .weeks: .days(count: count * 7, counting: .calendar, from: start)
      case .months: .months(count: count, from: start)
      case .years: .months(count: count * 12, from: start)
      case .hours: .hours(count: count, from: start)
      }
    guard deadline.countOutOfRange == nil else { throw .notUnderstood }
    return deadline
  }

  /// The number that a phrase begins with, and what it counts.
  private func counted(_ tokens: [String]) -> (Int, [String])? {
    guard let first = tokens.first else { return nil }
    let digits = first.prefix { ("0"..."9").contains($0) }
    if let count = Digits.number(digits.utf8.prefix(6)) {
      let unit = String(first.dropFirst(digits.count))
      return (count, (unit.isEmpty ? [] : [unit]) + tokens.dropFirst())
    }
    // «twenty one» before «twenty».
    for length in [2, 1] where tokens.count >= length {
      let phrase = tokens.prefix(length).joined(separator: " ")
      if let index = words.numbers.firstIndex(where: { $0.contains(phrase) }) {
        return (index + 1, Array(tokens.dropFirst(length)))
      }
    }
    return nil
  }

  /// What a deadline counts.
  private enum Unit {
    case days, weeks, months, years, hours
  }

  private func unit(_ word: String) -> Unit? {
    if words.weeks.contains(word) { return .weeks }
    if words.months.contains(word) { return .months }
    if words.years.contains(word) { return .years }
    if words.hours.contains(word) { return .hours }
    return isDays(word) ? .days : nil
  }

  private func isDays(_ word: String) -> Bool {
    words.days.contains(word) || words.business.contains(word) || words.calendar.contains(word)
  }

  private func counting(_ words: ArraySlice<String>) throws(Misreading) -> DayCount {
    var found: DayCount?
    for word in words where !self.words.days.contains(word) {
      let next: DayCount
      if self.words.business.contains(word) {
        next = .business
      } else if self.words.calendar.contains(word) {
        next = .calendar
      } else {
        throw .notUnderstood
      }
      guard found == nil else { throw .notUnderstood }
      found = next
    }
    guard let found else {
      guard takesUnsaidDays else { throw .ambiguousDays }
      return .calendar
    }
    return found
  }

  /// What stands behind `desde` or `a partir de`.
  private func start(_ tokens: [String]) throws(Misreading) -> DeadlineStart {
    guard tokens.isEmpty == false else { return .signature }
    let named = tokens.drop { words.from.contains($0) }
    // «de la firma» is the same as «la firma», and «del día siguiente» as «día siguiente».
    for phrase in [named, named.drop { words.fillers.contains($0) }] {
      let phrase = phrase.joined(separator: " ")
      if words.signature.contains(phrase) { return .signature }
      if words.nextDay.contains(phrase) { return .nextDay }
      if words.publication.contains(phrase) { return .publication }
    }
    // What a term runs from may have passed: a day without its year is the nearest.
    let day = DatePhrase(words, today: today, year: .nearest, takesAnyYear: takesAnyYear)
    return .date(try day.date(named.joined(separator: " ")))
  }
}
