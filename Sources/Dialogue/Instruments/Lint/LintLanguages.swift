/// Whether those who answered heard the words in a language of theirs.
extension Lint {
  /// Whether an answer was interpreted, and nobody who interprets at this table was there then, or none of
  /// them into that language, or it is not that of whoever answered.
  func isMisinterpreted(_ answer: Record) -> Bool {
    guard answer.flag(.interpreter), let session = ground.signing?.session else { return false }
    let interpreters = mesa.records.all(.teamMember)
      .filter { $0.code(.teamRole) == .interpreterRole }.compactMap { $0.person() }
    // The hours of a session that ended past midnight tell nothing of who was there.
    let isOfOneDay = session.begins.flatMap { begins in session.ends.map { $0 >= begins } } ?? true
    let hour = isOfOneDay ? ClockHour(answer.text(.hour)) : nil
    // Whoever is on no list may have been there.
    let there = interpreters.filter { person in
      guard let own = session.attendance.last(where: { $0.person == person }) else { return true }
      return own.isPresent && (hour.map { own.presence.covers($0) } ?? true)
    }
    if !interpreters.isEmpty, there.isEmpty { return true }
    let heard = Self.foreign(answer.text(.language))
    guard !heard.isEmpty else { return false }
    if let speaker = answer.person(.speaker).flatMap(mesa.person),
      speaker.details.needsInterpreter == true
    {
      let own = Self.foreign(speaker.details.language)
      if !own.isEmpty, own.isDisjoint(with: heard) { return true }
    }
    let known = there.compactMap(mesa.person).map { Self.foreign($0.details.language) }
    return !known.isEmpty && known.allSatisfy { !$0.isEmpty && $0.isDisjoint(with: heard) }
  }

  /// The words of some languages, Castilian aside, which everybody at a table is heard in.
  private static func foreign(_ languages: String) -> Set<String> {
    Set(Folding.words(languages)).subtracting([
      "castellano", "espanol", "spanish", "castilian", "y", "e", "and", "con", "de",
    ])
  }

  /// Read without an interpreter, and not in the language of whoever needs one: of the one who
  /// answered, or else of all who speak for the party.
  func lacksInterpreter(_ answer: Record) -> Bool {
    guard !answer.flag(.interpreter) else { return false }
    let language = answer.text(.language)
    if let speaker = answer.person(.speaker).flatMap(mesa.person) {
      return isLost(speaker, hearing: language)
    }
    guard let party = answer.party() else { return false }
    let speakers = ground.delegates[party, default: []].compactMap(mesa.person)
    return !speakers.isEmpty && speakers.allSatisfy { isLost($0, hearing: language) }
  }

  /// Whether somebody needs an interpreter for what is said in a language.
  func isLost(_ person: Person, hearing language: String) -> Bool {
    guard person.details.needsInterpreter == true else { return false }
    let own = Folding.words(person.details.language)
    return own.isEmpty || own != Folding.words(language)
  }
}

extension Presence {
  fileprivate func covers(_ hour: ClockHour) -> Bool {
    (from.map { $0 <= hour } ?? true) && (until.map { hour <= $0 } ?? true)
  }
}
