/// The words by which a line told in an emergency is understood, folded by ``Folding``.
public struct EmergencyWords: Sendable {
  /// What is said of people after their number: held, wounded, dead.
  public let held, wounded, dead: Set<String>
  /// The same of people whom nobody has found; the verb that says so before their number or after it; what is
  /// so where «no» stands before it.
  public let missing, vanished, located: Set<String>
  /// What people are called: a thing that is missing is nobody.
  public let persons: Set<String>
  /// Police and armed forces among the wounded.
  public let police, armedForces: Set<String>
  /// What takes back what follows: «sin», «ningún».
  public let none: Set<String>
  /// What a place begins with; of them where people are held, and where they are cared for.
  public let places, custody, care: Set<String>
  /// What stands before a place or between its words.
  public let at: Set<String>
  /// The numbers from one on.
  public let numbers: [Set<String>]
  /// What whoever is to be called is known by, in their office, name or party.
  public let calls: [EmergencyCall: [String]]

  public init(
    held: [String], wounded: [String], dead: [String], missing: [String], vanished: [String],
    located: [String], persons: [String], police: [String], armedForces: [String],
    none: [String], places: [String], custody: [String], care: [String], at: [String],
    numbers: [Set<String>], calls: [EmergencyCall: [String]]
  ) {
    func folded(_ words: [String]) -> Set<String> { Set(words.map { Folding.fold($0) }) }
    self.held = folded(held)
    self.wounded = folded(wounded)
    self.dead = folded(dead)
    self.missing = folded(missing)
    self.vanished = folded(vanished)
    self.located = folded(located)
    self.persons = folded(persons)
    self.police = folded(police)
    self.armedForces = folded(armedForces)
    self.none = folded(none)
    self.custody = folded(custody)
    self.care = folded(care)
    self.places = folded(places).union(self.custody).union(self.care)
    self.at = folded(at)
    self.numbers = numbers
    self.calls = calls.mapValues { $0.map { Folding.fold($0) } }
  }

  /// Whether a word says of people that nobody has found them.
  func isMissing(_ word: String, after before: String) -> Bool {
    missing.contains(word) || vanished.contains(word)
      || located.contains(word) && none.contains(before)
  }

  /// Whether what follows says so of whoever was named just before, at most one word of people between.
  func tellsOfMissing(_ rest: ArraySlice<String>) -> Bool {
    var rest = rest
    if let first = rest.first, persons.contains(first) { rest = rest.dropFirst() }
    guard let word = rest.first else { return false }
    if none.contains(word), let next = rest.dropFirst().first { return located.contains(next) }
    return missing.contains(word) || vanished.contains(word)
  }

  /// One to as many as there are words for, in digits or words.
  func number(_ word: String) -> Int? {
    if let number = Int(word), EmergencyLine.range.contains(number) { return number }
    return numbers.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }
}

/// Who is called in an emergency, in that order.
public enum EmergencyCall: CaseIterable, Hashable, Sendable {
  case officer, prosecutor, headquarters, hospital

  /// As whom word to them is written down; `nil` where the list has no place for them.
  public var recipient: Code? {
    switch self {
    case .officer: .policeCommand
    case .prosecutor: .prosecutor
    case .headquarters: .headquarters
    case .hospital: nil
    }
  }
}
