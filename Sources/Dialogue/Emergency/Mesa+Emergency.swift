extension Mesa {
  /// What a line told in an emergency becomes, all of it or nothing: the incident, a card without a name
  /// for each person, the circumstances and with them the lists.
  ///
  /// The hour is that of the incident, and of the arrest of those who are held. One that is still to come
  /// is of another day, or wrong: the words of the line keep it (``EmergencyLine/hourToCome(at:)``).
  public func commands(for line: EmergencyLine, at now: Timestamp) -> [Command] {
    let date = Value.date(now.date)
    var incident: [FieldKey: Value] = [.date: date, .text: .text(line.text)]
    let hour: Value? =
      line.hourToCome(at: now) == nil ? line.hour.map { .text($0.description) } : nil
    incident[.hour] = hour
    if !line.place.isEmpty { incident[.place] = .text(line.place) }
    var commands: [Command] = [.record(.addRecord(.forceIncident, incident))]
    for key in PersonalKey.next(line.held, .detention, "D", in: self) {
      var values: [FieldKey: Value] = [
        .key: .text(key), .custodyState: .code(.held), .arrestDate: date,
      ]
      values[.arrestHour] = hour
      if line.isCustody { values[.custody] = .text(line.place) }
      commands.append(.record(.addRecord(.detention, values)))
    }
    let searched = PersonalKey.next(line.held + line.missing, .detention, "D", in: self)
    for key in searched.dropFirst(line.held) {
      // Nobody says that they were arrested, nor when: that they are missing is all that is known.
      commands.append(
        .record(
          .addRecord(.detention, [.key: .text(key), .custodyState: .code(.notLocated)])))
    }
    let wounded = line.wounded.flatMap { group in Array(repeating: group, count: group.count) }
    let keys = PersonalKey.next(wounded.count, .victim, "H", in: self)
    for (key, one) in zip(keys, wounded) {
      var values: [FieldKey: Value] = [
        .key: .text(key), .victimState: .code(one.isDead ? .dead : .wounded), .date: date,
      ]
      values[.side] = one.side.map { .code($0) }
      if line.isCare, !one.isDead { values[.careplace] = .text(line.place) }
      commands.append(.record(.addRecord(.victim, values)))
    }
    // Nobody reads of it from the projection.
    let curtain: [Command] = openSession == nil ? [] : [.floor(.setCurtain(isDown: true))]
    return curtain + commands
      + circumstances(of: line).map { .case(.setCircumstance($0, present: true)) }
  }

  /// Where people are held or missing and nothing else is told, nobody says that there was violence.
  private func circumstances(of line: EmergencyLine) -> [Circumstance] {
    var result: [Circumstance] = []
    if line.tellsOfWounded || !line.tellsOfHeld && line.missing == 0 { result.append(.violence) }
    // Whoever is sought is sought where people are held.
    if line.tellsOfHeld || line.missing > 0 { result.append(.detentions) }
    if line.tellsOfWounded { result.append(.wounded) }
    return result
  }

  /// Somebody known who is called in an emergency, with the record under which they stand; one whose
  /// telephone is known before one without.
  public func contact(
    for call: EmergencyCall, _ words: EmergencyWords
  ) -> (record: Record, person: Person)? {
    let stems = words.calls[call] ?? []
    let known = records.standing.filter { $0.kind.declaration.asked(.phone) != nil }
      .compactMap { record in person(of: record).map { (record: record, person: $0) } }
      .filter { known in
        let party = known.person.party.flatMap { self.party($0)?.name } ?? ""
        let told = Folding.fold(
          [known.person.details.office, known.person.name, party].joined(separator: " "))
        return told.split(whereSeparator: { !$0.isLetter }).contains { word in
          stems.contains { word.hasPrefix($0) }
        }
      }
    return known.first { !$0.person.details.phone.isEmpty } ?? known.first
  }
}
