extension DatePhrase {
  /// The deadline that `text` names: a day, `inmediato`, or a number of days that says whether they
  /// are working or calendar days, `30 días hábiles desde la firma`; from the signing unless said.
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
    if words.hours.contains(head) || words.months.contains(head) { throw .unitNotKept }
    guard
      words.days.contains(head) || words.business.contains(head)
        || words.calendar.contains(head)
    else { return .date(try date(text)) }
    guard digits.count <= 4, (1...3650).contains(count) else { throw .notUnderstood }
    let split = rest.firstIndex { words.from.contains($0) } ?? rest.endIndex
    let counting = try counting(rest[..<split])
    return .days(count: count, counting: counting, from: try start(Array(rest[split...])))
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

  private func start(_ tokens: [String]) throws(Misreading) -> DeadlineStart {
    guard tokens.isEmpty == false else { return .signature }
    let phrase = tokens.dropFirst().joined(separator: " ")
    if words.signature.contains(phrase) { return .signature }
    if words.nextDay.contains(phrase) { return .nextDay }
    if words.publication.contains(phrase) { return .publication }
    _ = try date(phrase)
    throw .startNotKept
  }
}
