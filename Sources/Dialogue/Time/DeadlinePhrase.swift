extension DatePhrase {
  /// The deadline that `text` names: a day, `inmediato`, or a number of days, months or hours.
  ///
  /// Days say whether they are working or calendar days; all run from the signing unless another
  /// event or a day is named: `30 días hábiles desde la firma`, `3 meses desde el 01/12/2026`,
  /// `48 horas`.
  public func deadline(_ text: String) throws(Misreading) -> Deadline {
    let tokens = Folding.fold(text).split { $0.isWhitespace || $0 == "," }.map(String.init)
    if words.immediate.contains(tokens.joined(separator: " ")) { return .immediate }
    let digits = tokens.first?.prefix { ("0"..."9").contains($0) } ?? ""
    guard let first = tokens.first, let count = Digits.number(digits.utf8.prefix(6)) else {
      return .date(try date(text))
    }
    let unit = String(first.dropFirst(digits.count))
    let rest = (unit.isEmpty ? [] : [unit]) + tokens.dropFirst()
    guard let head = rest.first else { throw .ambiguousDays }
    let isMonths = words.months.contains(head)
    let isHours = words.hours.contains(head)
    guard isMonths || isHours || isDays(head) else { return .date(try date(text)) }
    let split = rest.firstIndex { words.from.contains($0) } ?? rest.endIndex
    guard digits.count <= 4, !isMonths && !isHours || split == 1 else { throw .notUnderstood }
    let start = try start(Array(rest[split...]))
    let deadline: Deadline =
      if isMonths {
        .months(count: count, from: start)
      } else if isHours {
        .hours(count: count, from: start)
      } else {
        .days(count: count, counting: try counting(rest[..<split]), from: start)
      }
    guard deadline.countOutOfRange == nil else { throw .notUnderstood }
    return deadline
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
    guard let found else { throw .ambiguousDays }
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
