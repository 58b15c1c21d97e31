/// What only the party that is obliged says of its commitment.
extension Mesa {
  /// The obliged party that a field names, by its own name or by a person of it.
  func obliged(by commitment: Record, namedIn key: FieldKey, of record: Record) -> PartyID? {
    let bound = responsibleParties(of: commitment)
    if let person = record.person(key) {
      return self.person(person)?.party.flatMap { bound.contains($0) ? $0 : nil }
    }
    let words = Self.nameWords(record.text(key))
    return bound.first { party in
      guard let details = self.party(party)?.details else { return false }
      return [details.name, details.shortName].contains {
        let name = Self.nameWords($0)
        // «Gerencia de Minera Alta» is of it, too.
        return !name.isEmpty && words.indices.contains { words[$0...].starts(with: name) }
      }
    }
  }

  /// Whether a verification is by the party that is obliged, or by whoever answers for it: its own word,
  /// and no finding of another.
  func isOwnWord(_ verification: Record) -> Bool {
    guard let commitment = verification.reference(.commitment).flatMap({ records[$0] }) else {
      return false
    }
    if let person = verification.person(.by),
      commitment.people(.responsiblePeople).contains(person)
    {
      return true
    }
    return obliged(by: commitment, namedIn: .by, of: verification) != nil
  }

  /// A name as it is compared: its words without case, accents and articles.
  static func nameWords(_ text: String) -> [String] {
    WordSequence(text).words.map(\.folded).filter { word in
      word.count > 1 && !["el", "la", "los", "las", "sac", "sa", "srl", "eirl"].contains(word)
    }
  }
}
