/// What becomes of a command in which people are called by name.
enum PersonNaming {
  /// Everybody in it is known.
  case resolved(Command)
  /// Somebody must be written down, or told more of, before the rest is looked at.
  case first(PersonCommand, rest: Command)
}

extension Mesa {
  /// Looks up whoever a command calls by name: the one of that name, within the party where one is
  /// known; nobody makes a new person.
  ///
  /// - Throws: ``Refusal/severalPeople(_:_:)`` where the name alone does not say who is meant.
  func naming(_ command: Command) throws(Refusal) -> PersonNaming {
    switch command {
    case .record(.addRecord(let kind, let values)):
      return try naming(in: try gathered(values, of: kind), of: kind) {
        .record(.addRecord(kind, $0))
      }
    case .record(.reviseRecord(let id, let kind, let values, let seen)):
      if let parted = try parted(values, seen, of: kind, id) { return parted }
      return try naming(in: values, of: kind) {
        .record(.reviseRecord(id, kind, $0, from: seen))
      }
    case .session(.recordAttendance(let session, .named(let details), let presence)):
      return switch try lookUp(details) {
      case .known(let id): .resolved(.session(.recordAttendance(session, .known(id), presence)))
      case .new: .first(.add(details), rest: command)
      case .told(let id, let revision):
        .first(
          .revise(id, revision), rest: .session(.recordAttendance(session, .known(id), presence)))
      }
    case .session(.removeAttendance(let id, .named(let details))):
      let name = details.name.tidyLine
      guard let session = session(id) else { throw .unknownSession(id.serial) }
      let listed = session.attendance.compactMap { person($0.person) }
      let found = listed.filter { person in
        person.name == name && (details.party == nil || person.party == details.party)
      }
      guard let one = found.first else { throw .unknownAttendance(name) }
      guard found.count == 1 else { throw .severalPeople(name, namesakes(found)) }
      return .resolved(.session(.removeAttendance(id, .known(one.id))))
    case .case, .people, .protocol, .session, .room, .floor, .record, .acta, .strike:
      return .resolved(command)
    }
  }

  private enum Found {
    case known(PersonID)
    case new
    /// Known, and something new is said of them.
    case told(PersonID, PersonRevision)
  }

  /// Whoever was taken off the list is never named again by chance, nor a second time beside
  /// themselves: that is refused.
  private func lookUp(_ details: PersonDetails) throws(Refusal) -> Found {
    let ever = peopleState.people.ever(named: details.name.tidyLine)
    let found = people(meant: details, among: ever.filter { !$0.isStruck })
    guard let person = found.first else {
      if let gone = people(meant: details, among: ever).last { throw .offList(gone) }
      return .new
    }
    guard found.count == 1 else { throw .severalPeople(person.name, namesakes(found)) }
    let changes = details.changes(on: person)
    return changes == PersonRevision() ? .known(person.id) : .told(person.id, changes)
  }

  private func naming(
    in values: [FieldKey: Value], of kind: RecordKind,
    _ command: ([FieldKey: Value]) -> Command
  ) throws(Refusal) -> PersonNaming {
    var values = values
    for spec in kind.declaration.fields {
      switch (spec.type, values[spec.key]) {
      case (.person, .mentions(var mentions)?), (.people, .mentions(var mentions)?):
        for (place, mention) in mentions.enumerated() {
          guard case .named(var details) = mention else { continue }
          if details.party == nil, case .party(let party)? = values[.party] {
            details.party = party
          }
          let found = try lookUp(details)
          if case .new = found { return .first(.add(details), rest: command(values)) }
          switch found {
          case .new: break
          case .known(let id): mentions[place] = .known(id)
          case .told(let id, let revision):
            // Whoever is told of twice is told of once more, never again and again.
            mentions[place] = .known(id)
            values[spec.key] = .mentions(mentions)
            return .first(.revise(id, revision), rest: command(values))
          }
        }
        values[spec.key] = Self.value(mentions, spec.type)
      case (.personOrText, .text(let text)?):
        let found = peopleState.people.standing(named: text.tidyLine)
        if found.count == 1, let person = found.first { values[spec.key] = .person(person.id) }
      case (_, _): break
      }
    }
    return .resolved(command(values))
  }

  private static func value(_ mentions: [PersonMention], _ type: FieldType) -> Value? {
    let ids = mentions.compactMap { mention -> PersonID? in
      if case .known(let id) = mention { id } else { nil }
    }
    return type == .people ? .people(ids) : ids.first.map(Value.person)
  }

  /// The values of a new record with what is told of its person gathered into a mention of them.
  private func gathered(
    _ values: [FieldKey: Value], of kind: RecordKind
  ) throws(Refusal) -> [FieldKey: Value] {
    let declaration = kind.declaration
    guard values[.person] == nil, !declaration.personal.isEmpty else { return values }
    let details = try told(values, of: kind, on: PersonDetails(name: ""))
    var result = values
    for spec in declaration.personal { result[spec.key] = nil }
    result[.person] = .mentions([.named(details)])
    return result
  }

  /// A revision of a record in which its person is told of anew, taken apart; `nil` for any other.
  private func parted(
    _ values: [FieldKey: Value], _ seen: [FieldKey: Value?], of kind: RecordKind, _ id: RecordID
  ) throws(Refusal) -> PersonNaming? {
    let personal = kind.declaration.personal
    guard values[.person] == nil, personal.contains(where: { values[$0.key] != nil }),
      let person = records[id].flatMap({ self.person(of: $0) })
    else { return nil }
    let next = try told(values, of: kind, on: person.details)
    // What its writer did not see is taken as it stands.
    var before = person.details
    var (own, ownSeen) = (values, seen)
    for spec in personal {
      if let told = seen[spec.key] {
        try before.take(told?.tidied(as: spec.type), as: spec.key)
      }
      own[spec.key] = nil
      ownSeen[spec.key] = nil
    }
    own[.person] = .person(person.id)
    let rest = Command.record(.reviseRecord(id, kind, own, from: ownSeen))
    let change = PersonRevision(from: before, to: next)
    guard change.applied(to: person.details) != person.details else { return try naming(rest) }
    return .first(
      .revise(person.id, change, from: PersonRevision(from: next, to: before)), rest: rest)
  }

  /// `details` as the fields of a kind that are its person's tell them; what is left out is empty.
  private func told(
    _ values: [FieldKey: Value], of kind: RecordKind, on details: PersonDetails
  ) throws(Refusal) -> PersonDetails {
    var result = details
    for spec in kind.declaration.personal {
      try result.take(values[spec.key]?.tidied(as: spec.type), as: spec.key)
    }
    for spec in kind.declaration.personal where spec.isRequired {
      guard result.value(of: spec.key) != nil else { throw .recordFieldMissing(spec.key, kind) }
    }
    return result
  }
}
