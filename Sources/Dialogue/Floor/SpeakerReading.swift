/// What the keys typed so far say of who is meant.
public enum SpeakerReading: Hashable, Sendable {
  case speaker(Speaker)
  /// More keys are needed.
  case open
  /// Several begin so: one letter more tells them apart.
  case several([PersonID])
  case nobody
}

extension Mesa {
  /// Who is meant by a number, or by letters.
  ///
  /// ```
  /// 13    the third person of the first party       1ro   somebody of it by the beginning of a name
  /// mi3   the same of a party by its short name     miro  · ro  one of the table's own people
  /// ```
  ///
  /// - Parameter isWhole: whether no more keys will come: then a party alone is one of its people.
  public func speaker(typed text: String, isWhole: Bool = false) -> SpeakerReading {
    let text = Folding.fold(text)
    guard let first = text.first else { return .open }
    if let digit = first.digit {
      guard let party = party(numbered: digit) else {
        // What is said to be nobody's is the whole number.
        return text.count == 1 && !isWhole ? .open : .nobody
      }
      return reading(text.dropFirst(), of: party.id, isWhole: isWhole)
    }
    guard first.isLetter else { return .nobody }
    guard text.count >= 2 else { return isWhole ? .nobody : .open }
    let short = partyShortNames
    let beginning = text.prefix(2)
    if let party = parties.first(where: {
      Folding.fold(short[$0.id] ?? "").hasPrefix(beginning)
    }) {
      let reading = reading(text.dropFirst(2), of: party.id, isWhole: isWhole)
      if reading != .nobody { return reading }
    }
    return reading(letters: text[...], of: nil)
  }

  /// The same, and letters of anybody's name where a number says nobody.
  ///
  /// - Parameter isWhole: whether no more keys will come: then a party alone is one of its people.
  public func speaker(called text: String, isWhole: Bool = false) -> SpeakerReading {
    let reading = speaker(typed: text, isWhole: isWhole)
    let letters = Folding.fold(text)
    guard reading == .nobody, letters.count >= 2, letters.first?.isLetter == true else {
      return reading
    }
    return self.reading(of: people.filter { $0.isCalled(letters[...]) })
  }

  private func reading(
    _ rest: Substring, of party: PartyID, isWhole: Bool
  ) -> SpeakerReading {
    guard let first = rest.first else { return isWhole ? .speaker(.party(party)) : .open }
    if let digit = first.digit {
      let seats = seats(of: party)
      guard rest.count == 1, seats.indices.contains(digit - 1), let person = seats[digit - 1],
        !person.isStruck
      else { return .nobody }
      return .speaker(.person(person.id))
    }
    guard rest.count >= 2 else { return isWhole ? .nobody : .open }
    return reading(letters: rest, of: party)
  }

  /// - Parameter party: `nil` for the table's own people.
  private func reading(letters: Substring, of party: PartyID?) -> SpeakerReading {
    reading(of: people.filter { $0.party == party && $0.isCalled(letters) })
  }

  private func reading(of found: [Person]) -> SpeakerReading {
    if found.count > 1 { return .several(found.map(\.id)) }
    return found.first.map { .speaker(.person($0.id)) } ?? .nobody
  }

  /// What is typed for each person of a party: `13`; of a tenth one `1` and the first letters of the
  /// name that nobody else of the party has; from the tenth party on, two letters of its short name in
  /// place of the digit.
  public var speakerNumbers: [PersonID: String] {
    var numbers: [PersonID: String] = [:]
    let short = partyShortNames
    for party in parties {
      let seats = seats(of: party.id)
      let own = seats.compactMap(\.self)
      let digit = number(of: party.id).flatMap { $0 <= 9 ? "\($0)" : nil }
      let head = digit ?? String(Folding.fold(short[party.id] ?? "").prefix(2))
      for (seat, person) in seats.enumerated() {
        guard let person else { continue }
        numbers[person.id] =
          head + (seat < 9 ? "\(seat + 1)" : Self.letters(of: person, among: own))
      }
    }
    return numbers
  }

  private static func letters(of person: Person, among people: [Person]) -> String {
    let name = Folding.fold(person.details.called)
    let others = people.filter { $0.id != person.id && !$0.isStruck }.map {
      " " + Folding.fold($0.name) + " " + Folding.fold($0.details.shortName)
    }
    let length = (2...max(2, name.count)).first { length in
      !others.contains { Folding.contains($0, " " + name.prefix(length)) }
    }
    return String(name.prefix(length ?? name.count))
  }
}

extension Person {
  /// Whether what they are called, their name or a word of it begins so.
  fileprivate func isCalled(_ letters: Substring) -> Bool {
    guard !isStruck else { return false }
    let name = Folding.fold(name)
    return Folding.fold(details.shortName).hasPrefix(letters) || name.hasPrefix(letters)
      || name.split(separator: " ").contains { $0.hasPrefix(letters) }
  }
}

extension Character {
  /// From 1 to 9.
  fileprivate var digit: Int? {
    guard isASCII, let value = wholeNumberValue, value > 0 else { return nil }
    return value
  }
}
