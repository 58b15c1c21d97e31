/// What tells somebody from those who are called alike.
public enum PersonMark: Hashable, Sendable {
  /// The name of the party, or of the body that they come from.
  case party(String)
  case office(String)
  case dni(String)
  /// Nothing that was written down does, but that they are not the same.
  case number(Int)

  /// Whether people wrote it down, rather than the book by counting.
  public var isWritten: Bool {
    switch self {
    case .party, .office, .dni: true
    case .number: false
    }
  }
}

/// One of several who are called alike.
public struct Namesake: Hashable, Sendable {
  public let id: PersonID
  public let mark: PersonMark

  public init(id: PersonID, mark: PersonMark) {
    self.id = id
    self.mark = mark
  }
}

extension Mesa {
  /// What tells each of these people from the others of them who are called alike, case and accents
  /// aside; nobody else is in it.
  ///
  /// The first of party, office and DNI that is theirs alone: of two at one table an office says aloud
  /// who is who.
  public func marks(
    of people: [Person], called: (Person) -> String = \.name
  ) -> [PersonID: PersonMark] {
    var marks: [PersonID: PersonMark] = [:]
    for alike in Dictionary(grouping: people, by: { Folding.fold(called($0)) }).values
    where alike.count > 1 {
      for person in alike { marks[person.id] = mark(of: person, among: alike) }
    }
    return marks
  }

  /// What tells a person from all others of the mesa who are called alike; `nil` where nobody is.
  public func mark(of id: PersonID) -> PersonMark? {
    guard let person = person(id) else { return nil }
    let alike = peopleState.people.alike(person.name)
    return alike.count > 1 ? mark(of: person, among: alike) : nil
  }

  func namesakes(_ people: [Person]) -> [Namesake] {
    people.map { Namesake(id: $0.id, mark: mark(of: $0, among: people)) }
  }

  private func mark(of person: Person, among alike: [Person]) -> PersonMark {
    func own(_ text: (Person) -> String) -> String? {
      let mark = text(person)
      let isOwn = alike.allSatisfy { $0.id == person.id || text($0) != mark }
      return isOwn && !mark.isEmpty ? mark : nil
    }
    if let party = own({ $0.party.flatMap { self.party($0)?.name } ?? $0.details.entity }) {
      return .party(party)
    }
    if let office = own(\.details.office) { return .office(office) }
    if let dni = own(\.details.dni) { return .dni(dni) }
    return .number(person.id.serial)
  }
}
