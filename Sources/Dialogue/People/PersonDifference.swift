/// What differs between two lists of people.
public enum PersonDifference: Hashable, Sendable {
  case added(Person)
  case revised(from: Person, to: Person)
  case struck(Person)
  /// The strike, or the adding, was struck out.
  case restored(Person)
  case gone(Person)
}

extension PersonBook {
  func differences(since earlier: PersonBook) -> [PersonDifference] {
    var result: [PersonDifference] = []
    for person in all {
      guard let old = earlier[person.id] else {
        result.append(.added(person))
        continue
      }
      if old.details != person.details { result.append(.revised(from: old, to: person)) }
      switch (old.isStruck, person.isStruck) {
      case (false, true): result.append(.struck(person))
      case (true, false): result.append(.restored(person))
      case (true, true), (false, false): break
      }
    }
    result += earlier.all.filter { self[$0.id] == nil }.map(PersonDifference.gone)
    return result
  }
}
