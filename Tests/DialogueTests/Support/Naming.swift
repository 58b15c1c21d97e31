import PlainIdentities

@testable import Dialogue

extension [Event] {
  /// The same with people written down before the records that tell of them, each once.
  var named: [Event] {
    var (result, people): ([Event], [PersonDetails]) = ([], [])
    for event in self {
      if case .people(.person(.added(let person))) = event { people.append(person.details) }
      guard
        case .record(.recordAdded(let id, let number, let session, let kind, var values, _)) = event,
        !kind.declaration.personal.isEmpty, values[.person] == nil
      else {
        result.append(event)
        continue
      }
      var details = PersonDetails(name: "")
      for spec in kind.declaration.personal {
        try? details.take(values[spec.key], as: spec.key)
        values[spec.key] = nil
      }
      let known = people.firstIndex {
        $0.name == details.name && (details.party == nil || $0.party == details.party)
      }
      if known == nil {
        people.append(details)
        result.append(.person(.added(Person(id: PersonID(people.count), details: details))))
      }
      values[.person] = .person(PersonID(known.map { $0 + 1 } ?? people.count))
      result.append(.recordAdded(id, number: number, session: session, kind, values))
    }
    return result
  }
}

extension Table {
  /// Writes what must be known before a command, and gives it with everybody known.
  private mutating func resolved(_ command: Command) -> Command {
    var command = command
    while true {
      guard let naming = try? mesa.naming(command) else { return command }
      switch naming {
      case .resolved(let command): return command
      case .first(.add(let details), let rest):
        write(.person(.added(Person(id: PersonID(mesa.people.count + 1), details: details))))
        command = rest
      case .first(.revise(let id, let revision, _), let rest):
        write(.person(.revised(id, from: PersonRevision(), to: revision)))
        command = rest
      case .first(.strike, _): return command
      }
    }
  }

  mutating func resolved(_ values: [FieldKey: Value], of kind: RecordKind) -> [FieldKey: Value] {
    if case .record(.addRecord(_, let values)) = resolved(.addRecord(kind, values)) {
      return values
    }
    return values
  }

  mutating func attend(
    _ session: SessionID, _ name: String, of party: PartyID? = nil, isPresent: Bool = true
  ) {
    let command = resolved(.recordAttendance(session, name, of: party, isPresent: isPresent))
    guard case .session(.recordAttendance(_, .known(let person), _)) = command else { return }
    write(.attendanceRecorded(session, person, isPresent: isPresent))
  }

  /// Changes what is known of the person of a record.
  mutating func revisePerson(of id: RecordID, _ key: FieldKey, to value: Value?) {
    guard let record = mesa.records[id], let person = mesa.person(of: record) else { return }
    var details = person.details
    try? details.take(value, as: key)
    write(
      .person(
        .revised(
          person.id, from: PersonRevision(from: details, to: person.details),
          to: PersonRevision(from: person.details, to: details))))
  }
}
