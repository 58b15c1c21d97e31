extension Mesa {
  /// Everybody who was ever named, in that order; those taken off the list too.
  public var people: PagedList<Person> { peopleState.people.all }

  /// Whoever may be chosen from now on.
  public var listedPeople: [Person] { people.filter { !$0.isStruck } }

  public func person(_ id: PersonID) -> Person? { peopleState.people[id] }

  /// The name of a person, or the number of one of whom nothing is known.
  public func name(of person: PersonID) -> String {
    self.person(person)?.name ?? person.description
  }

  /// Whether anything but the list itself speaks of a person.
  func refers(to person: PersonID) -> Bool {
    sessions.contains { $0.attendance.contains { $0.person == person } }
      || records.mentions(person: person) || floorSpeaks(of: .person(person))
      || noteBook.speaks(of: .person(person))
  }

  /// Whether the party of a person is there, where they are of one. It may be gone of somebody who is
  /// off the list and of whom nothing speaks: of them nothing is written any more.
  func hasParty(_ person: Person) -> Bool { person.party.map { party($0) != nil } ?? true }

  /// Whether somebody stands for a party, or stood for it where it is still written.
  func hasPeople(of party: PartyID) -> Bool {
    people.contains { $0.party == party && (!$0.isStruck || refers(to: $0.id)) }
  }
}

extension Mesa {
  /// The person of a record, such as whom it accredits.
  public func person(of record: Record) -> Person? { record.person().flatMap(person) }

  /// The party that a record speaks of, or that of its person.
  public func party(of record: Record) -> PartyID? { record.party() ?? person(of: record)?.party }

  /// What a field holds that takes a person or a text: the words, or the person's name.
  public func words(of record: Record, _ key: FieldKey) -> String {
    record.person(key).map(name(of:)) ?? record.text(key)
  }
}
